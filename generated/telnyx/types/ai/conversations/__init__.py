"""Types of `types.ai.conversations`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .insight_create_params import *
    from .insight_group_insight_groups_params import *
    from .insight_group_retrieve_insight_groups_params import *
    from .insight_group_update_params import *
    from .insight_list_params import *
    from .insight_template import *
    from .insight_template_detail import *
    from .insight_template_group import *
    from .insight_template_group_detail import *
    from .insight_type import *
    from .insight_update_params import *
    from .message_list_params import *
    from .message_list_response import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".insight_create_params": "InsightCreateParams",
        ".insight_group_insight_groups_params": "InsightGroupInsightGroupsParams",
        ".insight_group_retrieve_insight_groups_params": "InsightGroupRetrieveInsightGroupsParams",
        ".insight_group_update_params": "InsightGroupUpdateParams",
        ".insight_list_params": "InsightListParams",
        ".insight_template": "InsightTemplate",
        ".insight_template_detail": "InsightTemplateDetail",
        ".insight_template_group": "InsightTemplateGroup",
        ".insight_template_group_detail": "InsightTemplateGroupDetail",
        ".insight_type": "InsightType",
        ".insight_update_params": "InsightUpdateParams",
        ".message_list_params": "MessageListParams",
        ".message_list_response": "MessageListResponse MessageListResponseToolCall MessageListResponseToolCallFunction",
    },
)
