# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.conversations`; imported on first use."""

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
        ".": "InsightCreateParams InsightGroupInsightGroupsParams InsightGroupRetrieveInsightGroupsParams InsightGroupUpdateParams InsightListParams InsightTemplate InsightTemplateDetail InsightTemplateGroup InsightTemplateGroupDetail InsightType InsightUpdateParams MessageListParams",
        ".message_list_response": "MessageListResponse MessageListResponseToolCall MessageListResponseToolCallFunction",
    },
)
