"""Types of `types.ai.conversations`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .insight_create_params import InsightCreateParams as InsightCreateParams
    from .insight_group_insight_groups_params import (
        InsightGroupInsightGroupsParams as InsightGroupInsightGroupsParams,
    )
    from .insight_group_retrieve_insight_groups_params import (
        InsightGroupRetrieveInsightGroupsParams as InsightGroupRetrieveInsightGroupsParams,
    )
    from .insight_group_update_params import InsightGroupUpdateParams as InsightGroupUpdateParams
    from .insight_list_params import InsightListParams as InsightListParams
    from .insight_template import InsightTemplate as InsightTemplate
    from .insight_template_detail import InsightTemplateDetail as InsightTemplateDetail
    from .insight_template_group import InsightTemplateGroup as InsightTemplateGroup
    from .insight_template_group_detail import (
        InsightTemplateGroupDetail as InsightTemplateGroupDetail,
    )
    from .insight_type import InsightType as InsightType
    from .insight_update_params import InsightUpdateParams as InsightUpdateParams
    from .message_list_params import MessageListParams as MessageListParams
    from .message_list_response import (
        MessageListResponse as MessageListResponse,
        MessageListResponseToolCall as MessageListResponseToolCall,
        MessageListResponseToolCallFunction as MessageListResponseToolCallFunction,
    )

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
