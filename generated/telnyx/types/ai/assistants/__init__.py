"""Types of `types.ai.assistants`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .assistant_scheduled_call_attempt import *
    from .assistant_test import *
    from .canary_deploy_create_params import *
    from .canary_deploy_response import *
    from .canary_deploy_update_params import *
    from .canary_rule import *
    from .canary_rule_clause import *
    from .canary_rule_clause_param import *
    from .canary_rule_operator import *
    from .canary_rule_param import *
    from .canary_rule_serve import *
    from .canary_rule_serve_param import *
    from .conversation_channel_type import *
    from .rollout_slot import *
    from .rollout_slot_param import *
    from .rubric_criterion import *
    from .rubric_criterion_param import *
    from .scheduled_call_settings import *
    from .scheduled_call_settings_param import *
    from .scheduled_event_create_params import *
    from .scheduled_event_list_params import *
    from .scheduled_event_list_response import *
    from .scheduled_event_response import *
    from .scheduled_event_status import *
    from .scheduled_phone_call_event_response import *
    from .scheduled_sms_event_response import *
    from .tag_add_params import *
    from .tags_response import *
    from .telnyx_conversation_channel import *
    from .test_create_params import *
    from .test_list_params import *
    from .test_update_params import *
    from .tool_test_params import *
    from .tool_test_response import *
    from .tool_test_result import *
    from .version_retrieve_params import *
    from .version_update_params import *

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
