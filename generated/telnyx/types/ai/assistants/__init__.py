# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.assistants`; imported on first use."""

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
        ".": "AssistantScheduledCallAttempt AssistantTest CanaryDeployCreateParams CanaryDeployResponse CanaryDeployUpdateParams CanaryRule CanaryRuleClause CanaryRuleClauseParam CanaryRuleOperator CanaryRuleParam CanaryRuleServe CanaryRuleServeParam ConversationChannelType RolloutSlot RolloutSlotParam RubricCriterion RubricCriterionParam ScheduledCallSettings ScheduledCallSettingsParam ScheduledEventCreateParams ScheduledEventListParams ScheduledEventListResponse ScheduledEventResponse ScheduledEventStatus ScheduledPhoneCallEventResponse ScheduledSmsEventResponse TagAddParams TagsResponse TelnyxConversationChannel TestCreateParams TestListParams TestUpdateParams ToolTestParams ToolTestResponse ToolTestResult VersionRetrieveParams VersionUpdateParams",
    },
)
