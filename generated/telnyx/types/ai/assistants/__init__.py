"""Types of `types.ai.assistants`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .assistant_scheduled_call_attempt import (
        AssistantScheduledCallAttempt as AssistantScheduledCallAttempt,
    )
    from .assistant_test import AssistantTest as AssistantTest
    from .canary_deploy_create_params import CanaryDeployCreateParams as CanaryDeployCreateParams
    from .canary_deploy_response import CanaryDeployResponse as CanaryDeployResponse
    from .canary_deploy_update_params import CanaryDeployUpdateParams as CanaryDeployUpdateParams
    from .canary_rule import CanaryRule as CanaryRule
    from .canary_rule_clause import CanaryRuleClause as CanaryRuleClause
    from .canary_rule_clause_param import CanaryRuleClauseParam as CanaryRuleClauseParam
    from .canary_rule_operator import CanaryRuleOperator as CanaryRuleOperator
    from .canary_rule_param import CanaryRuleParam as CanaryRuleParam
    from .canary_rule_serve import CanaryRuleServe as CanaryRuleServe
    from .canary_rule_serve_param import CanaryRuleServeParam as CanaryRuleServeParam
    from .conversation_channel_type import ConversationChannelType as ConversationChannelType
    from .rollout_slot import RolloutSlot as RolloutSlot
    from .rollout_slot_param import RolloutSlotParam as RolloutSlotParam
    from .rubric_criterion import RubricCriterion as RubricCriterion
    from .rubric_criterion_param import RubricCriterionParam as RubricCriterionParam
    from .scheduled_call_settings import ScheduledCallSettings as ScheduledCallSettings
    from .scheduled_call_settings_param import (
        ScheduledCallSettingsParam as ScheduledCallSettingsParam,
    )
    from .scheduled_event_create_params import (
        ScheduledEventCreateParams as ScheduledEventCreateParams,
    )
    from .scheduled_event_list_params import ScheduledEventListParams as ScheduledEventListParams
    from .scheduled_event_list_response import (
        ScheduledEventListResponse as ScheduledEventListResponse,
    )
    from .scheduled_event_response import ScheduledEventResponse as ScheduledEventResponse
    from .scheduled_event_status import ScheduledEventStatus as ScheduledEventStatus
    from .scheduled_phone_call_event_response import (
        ScheduledPhoneCallEventResponse as ScheduledPhoneCallEventResponse,
    )
    from .scheduled_sms_event_response import ScheduledSmsEventResponse as ScheduledSmsEventResponse
    from .tag_add_params import TagAddParams as TagAddParams
    from .tags_response import TagsResponse as TagsResponse
    from .telnyx_conversation_channel import TelnyxConversationChannel as TelnyxConversationChannel
    from .test_create_params import TestCreateParams as TestCreateParams
    from .test_list_params import TestListParams as TestListParams
    from .test_update_params import TestUpdateParams as TestUpdateParams
    from .tool_test_params import ToolTestParams as ToolTestParams
    from .tool_test_response import ToolTestResponse as ToolTestResponse
    from .tool_test_result import ToolTestResult as ToolTestResult
    from .version_retrieve_params import VersionRetrieveParams as VersionRetrieveParams
    from .version_update_params import VersionUpdateParams as VersionUpdateParams

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".assistant_scheduled_call_attempt": "AssistantScheduledCallAttempt",
        ".assistant_test": "AssistantTest",
        ".canary_deploy_create_params": "CanaryDeployCreateParams",
        ".canary_deploy_response": "CanaryDeployResponse",
        ".canary_deploy_update_params": "CanaryDeployUpdateParams",
        ".canary_rule": "CanaryRule",
        ".canary_rule_clause": "CanaryRuleClause",
        ".canary_rule_clause_param": "CanaryRuleClauseParam",
        ".canary_rule_operator": "CanaryRuleOperator",
        ".canary_rule_param": "CanaryRuleParam",
        ".canary_rule_serve": "CanaryRuleServe",
        ".canary_rule_serve_param": "CanaryRuleServeParam",
        ".conversation_channel_type": "ConversationChannelType",
        ".rollout_slot": "RolloutSlot",
        ".rollout_slot_param": "RolloutSlotParam",
        ".rubric_criterion": "RubricCriterion",
        ".rubric_criterion_param": "RubricCriterionParam",
        ".scheduled_call_settings": "ScheduledCallSettings",
        ".scheduled_call_settings_param": "ScheduledCallSettingsParam",
        ".scheduled_event_create_params": "ScheduledEventCreateParams",
        ".scheduled_event_list_params": "ScheduledEventListParams",
        ".scheduled_event_list_response": "ScheduledEventListResponse",
        ".scheduled_event_response": "ScheduledEventResponse",
        ".scheduled_event_status": "ScheduledEventStatus",
        ".scheduled_phone_call_event_response": "ScheduledPhoneCallEventResponse",
        ".scheduled_sms_event_response": "ScheduledSmsEventResponse",
        ".tag_add_params": "TagAddParams",
        ".tags_response": "TagsResponse",
        ".telnyx_conversation_channel": "TelnyxConversationChannel",
        ".test_create_params": "TestCreateParams",
        ".test_list_params": "TestListParams",
        ".test_update_params": "TestUpdateParams",
        ".tool_test_params": "ToolTestParams",
        ".tool_test_response": "ToolTestResponse",
        ".tool_test_result": "ToolTestResult",
        ".version_retrieve_params": "VersionRetrieveParams",
        ".version_update_params": "VersionUpdateParams",
    },
)
