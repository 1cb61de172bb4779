"""Types of `types`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .ai.arithmetic_expression import (
        ArithmeticExpression as ArithmeticExpression,
        BooleanOpExpression as BooleanOpExpression,
        ComparisonExpression as ComparisonExpression,
        Expression as Expression,
    )
    from .ai.arithmetic_expression_param import (
        ArithmeticExpressionParam as ArithmeticExpressionParam,
        BooleanOpExpressionParam as BooleanOpExpressionParam,
        ComparisonExpressionParam as ComparisonExpressionParam,
        ExpressionParam as ExpressionParam,
    )
    from .ai.assistant_chat_response import AssistantChatResponse as AssistantChatResponse
    from .ai.assistant_delete_response import AssistantDeleteResponse as AssistantDeleteResponse
    from .ai.assistant_integration import AssistantIntegration as AssistantIntegration
    from .ai.assistant_integration_param import (
        AssistantIntegrationParam as AssistantIntegrationParam,
    )
    from .ai.assistant_interruption_settings import (
        AssistantInterruptionSettings as AssistantInterruptionSettings,
    )
    from .ai.assistant_interruption_settings_param import (
        AssistantInterruptionSettingsParam as AssistantInterruptionSettingsParam,
    )
    from .ai.assistant_mcp_server import AssistantMcpServer as AssistantMcpServer
    from .ai.assistant_mcp_server_param import AssistantMcpServerParam as AssistantMcpServerParam
    from .ai.assistant_send_sms_response import AssistantSendSMSResponse as AssistantSendSMSResponse
    from .ai.assistant_target import AssistantTarget as AssistantTarget
    from .ai.assistant_target_param import AssistantTargetParam as AssistantTargetParam
    from .ai.assistant_tool import AssistantTool as AssistantTool
    from .ai.assistant_tool_param import AssistantToolParam as AssistantToolParam
    from .ai.assistant_tools import AssistantTools as AssistantTools
    from .ai.assistant_tools_param import AssistantToolsParam as AssistantToolsParam
    from .ai.assistants.assistant_scheduled_call_attempt import (
        AssistantScheduledCallAttempt as AssistantScheduledCallAttempt,
    )
    from .ai.assistants.assistant_test import AssistantTest as AssistantTest
    from .ai.assistants.canary_deploy_response import CanaryDeployResponse as CanaryDeployResponse
    from .ai.assistants.canary_rule import CanaryRule as CanaryRule
    from .ai.assistants.canary_rule_clause import CanaryRuleClause as CanaryRuleClause
    from .ai.assistants.canary_rule_clause_param import (
        CanaryRuleClauseParam as CanaryRuleClauseParam,
    )
    from .ai.assistants.canary_rule_operator import CanaryRuleOperator as CanaryRuleOperator
    from .ai.assistants.canary_rule_param import CanaryRuleParam as CanaryRuleParam
    from .ai.assistants.canary_rule_serve import CanaryRuleServe as CanaryRuleServe
    from .ai.assistants.canary_rule_serve_param import CanaryRuleServeParam as CanaryRuleServeParam
    from .ai.assistants.conversation_channel_type import (
        ConversationChannelType as ConversationChannelType,
    )
    from .ai.assistants.rollout_slot import RolloutSlot as RolloutSlot
    from .ai.assistants.rollout_slot_param import RolloutSlotParam as RolloutSlotParam
    from .ai.assistants.rubric_criterion import RubricCriterion as RubricCriterion
    from .ai.assistants.rubric_criterion_param import RubricCriterionParam as RubricCriterionParam
    from .ai.assistants.scheduled_call_settings import (
        ScheduledCallSettings as ScheduledCallSettings,
    )
    from .ai.assistants.scheduled_call_settings_param import (
        ScheduledCallSettingsParam as ScheduledCallSettingsParam,
    )
    from .ai.assistants.scheduled_event_response import (
        ScheduledEventResponse as ScheduledEventResponse,
    )
    from .ai.assistants.scheduled_event_status import ScheduledEventStatus as ScheduledEventStatus
    from .ai.assistants.scheduled_phone_call_event_response import (
        ScheduledPhoneCallEventResponse as ScheduledPhoneCallEventResponse,
    )
    from .ai.assistants.scheduled_sms_event_response import (
        ScheduledSmsEventResponse as ScheduledSmsEventResponse,
    )
    from .ai.assistants.tags_response import TagsResponse as TagsResponse
    from .ai.assistants.telnyx_conversation_channel import (
        TelnyxConversationChannel as TelnyxConversationChannel,
    )
    from .ai.assistants.tests.test_run_detail_result import (
        TestRunDetailResult as TestRunDetailResult,
    )
    from .ai.assistants.tests.test_run_response import TestRunResponse as TestRunResponse
    from .ai.assistants.tests.test_run_status import TestRunStatus as TestRunStatus
    from .ai.assistants.tests.test_suite_list_response import (
        TestSuiteListResponse as TestSuiteListResponse,
    )
    from .ai.assistants.tests.test_suites.run_trigger_response import (
        RunTriggerResponse as RunTriggerResponse,
    )
    from .ai.assistants.tool_test_response import ToolTestResponse as ToolTestResponse
    from .ai.assistants.tool_test_result import ToolTestResult as ToolTestResult
    from .ai.assistants_list import AssistantsList as AssistantsList
    from .ai.audio_transcribe_response import AudioTranscribeResponse as AudioTranscribeResponse
    from .ai.audio_transcription_segment import (
        AudioTranscriptionSegment as AudioTranscriptionSegment,
    )
    from .ai.audio_transcription_word import AudioTranscriptionWord as AudioTranscriptionWord
    from .ai.audio_visualizer_config import AudioVisualizerConfig as AudioVisualizerConfig
    from .ai.audio_visualizer_config_param import (
        AudioVisualizerConfigParam as AudioVisualizerConfigParam,
    )
    from .ai.authentication_method import AuthenticationMethod as AuthenticationMethod
    from .ai.background_task_status import BackgroundTaskStatus as BackgroundTaskStatus
    from .ai.boolean_literal_expression import BooleanLiteralExpression as BooleanLiteralExpression
    from .ai.boolean_literal_expression_param import (
        BooleanLiteralExpressionParam as BooleanLiteralExpressionParam,
    )
    from .ai.chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .ai.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .ai.chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .ai.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .ai.chat_completion_usage import ChatCompletionUsage as ChatCompletionUsage
    from .ai.chat_create_completion_response import (
        ChatCreateCompletionResponse as ChatCreateCompletionResponse,
    )
    from .ai.chat_function_param import ChatFunctionParam as ChatFunctionParam
    from .ai.chat_function_tool_param import ChatFunctionToolParam as ChatFunctionToolParam
    from .ai.chat_message_param import ChatMessageParam as ChatMessageParam
    from .ai.chat_response_format_param import ChatResponseFormatParam as ChatResponseFormatParam
    from .ai.chunk_metadata import ChunkMetadata as ChunkMetadata
    from .ai.client_side_tool import ClientSideTool as ClientSideTool
    from .ai.client_side_tool_param import ClientSideToolParam as ClientSideToolParam
    from .ai.client_side_tool_params import ClientSideToolParams as ClientSideToolParams
    from .ai.client_side_tool_params_param import (
        ClientSideToolParamsParam as ClientSideToolParamsParam,
    )
    from .ai.conversation import Conversation as Conversation
    from .ai.conversation_flow import ConversationFlow as ConversationFlow
    from .ai.conversation_flow_create_param import (
        ConversationFlowCreateParam as ConversationFlowCreateParam,
    )
    from .ai.conversation_insight import ConversationInsight as ConversationInsight
    from .ai.conversation_list_response import ConversationListResponse as ConversationListResponse
    from .ai.conversation_retrieve_conversations_insights_response import (
        ConversationRetrieveConversationsInsightsResponse as ConversationRetrieveConversationsInsightsResponse,
    )
    from .ai.conversations.insight_template import InsightTemplate as InsightTemplate
    from .ai.conversations.insight_template_detail import (
        InsightTemplateDetail as InsightTemplateDetail,
    )
    from .ai.conversations.insight_template_group import (
        InsightTemplateGroup as InsightTemplateGroup,
    )
    from .ai.conversations.insight_template_group_detail import (
        InsightTemplateGroupDetail as InsightTemplateGroupDetail,
    )
    from .ai.conversations.insight_type import InsightType as InsightType
    from .ai.conversations.message_list_response import MessageListResponse as MessageListResponse
    from .ai.default_condition import DefaultCondition as DefaultCondition
    from .ai.default_condition_param import DefaultConditionParam as DefaultConditionParam
    from .ai.dtmf_tool import DtmfTool as DtmfTool
    from .ai.dtmf_tool_param import DtmfToolParam as DtmfToolParam
    from .ai.dynamic_variable_expression import (
        DynamicVariableExpression as DynamicVariableExpression,
    )
    from .ai.dynamic_variable_expression_param import (
        DynamicVariableExpressionParam as DynamicVariableExpressionParam,
    )
    from .ai.embedding_list_response import EmbeddingListResponse as EmbeddingListResponse
    from .ai.embedding_loader import EmbeddingLoader as EmbeddingLoader
    from .ai.embedding_model_name import EmbeddingModelName as EmbeddingModelName
    from .ai.embedding_response import EmbeddingResponse as EmbeddingResponse
    from .ai.embedding_retrieve_response import (
        EmbeddingRetrieveResponse as EmbeddingRetrieveResponse,
    )
    from .ai.embedding_similarity_search_response import (
        EmbeddingSimilaritySearchResponse as EmbeddingSimilaritySearchResponse,
    )
    from .ai.embedding_task import EmbeddingTask as EmbeddingTask
    from .ai.embeddings.bucket_list_response import BucketListResponse as BucketListResponse
    from .ai.embeddings.bucket_retrieve_response import (
        BucketRetrieveResponse as BucketRetrieveResponse,
    )
    from .ai.embeddings.embedded_buckets import EmbeddedBuckets as EmbeddedBuckets
    from .ai.embeddings.embedded_file import EmbeddedFile as EmbeddedFile
    from .ai.enabled_features import EnabledFeatures as EnabledFeatures
    from .ai.expression_condition import ExpressionCondition as ExpressionCondition
    from .ai.expression_condition_param import ExpressionConditionParam as ExpressionConditionParam
    from .ai.external_llm import ExternalLLM as ExternalLLM
    from .ai.external_llm_param import ExternalLLMParam as ExternalLLMParam
    from .ai.fallback_config import FallbackConfig as FallbackConfig
    from .ai.fallback_config_param import FallbackConfigParam as FallbackConfigParam
    from .ai.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from .ai.fine_tuning.job_list_response import JobListResponse as JobListResponse
    from .ai.flow_edge import FlowEdge as FlowEdge
    from .ai.flow_edge_param import FlowEdgeParam as FlowEdgeParam
    from .ai.flow_node import FlowNode as FlowNode
    from .ai.flow_node_create_param import FlowNodeCreateParam as FlowNodeCreateParam
    from .ai.handoff_tool import HandoffTool as HandoffTool
    from .ai.handoff_tool_param import HandoffToolParam as HandoffToolParam
    from .ai.handoff_tool_params import HandoffToolParams as HandoffToolParams
    from .ai.handoff_tool_params_param import HandoffToolParamsParam as HandoffToolParamsParam
    from .ai.import_metadata import ImportMetadata as ImportMetadata
    from .ai.import_provider import ImportProvider as ImportProvider
    from .ai.inference_embedding import InferenceEmbedding as InferenceEmbedding
    from .ai.insight_settings import InsightSettings as InsightSettings
    from .ai.insight_settings_param import InsightSettingsParam as InsightSettingsParam
    from .ai.invite_tool import InviteTool as InviteTool
    from .ai.invite_tool_config import InviteToolConfig as InviteToolConfig
    from .ai.invite_tool_config_param import InviteToolConfigParam as InviteToolConfigParam
    from .ai.invite_tool_param import InviteToolParam as InviteToolParam
    from .ai.llm_condition import LLMCondition as LLMCondition
    from .ai.llm_condition_param import LLMConditionParam as LLMConditionParam
    from .ai.mcp_server import McpServer as McpServer
    from .ai.messaging_settings import MessagingSettings as MessagingSettings
    from .ai.messaging_settings_param import MessagingSettingsParam as MessagingSettingsParam
    from .ai.node_position import NodePosition as NodePosition
    from .ai.node_position_param import NodePositionParam as NodePositionParam
    from .ai.node_target import NodeTarget as NodeTarget
    from .ai.node_target_param import NodeTargetParam as NodeTargetParam
    from .ai.number_literal_expression import NumberLiteralExpression as NumberLiteralExpression
    from .ai.number_literal_expression_param import (
        NumberLiteralExpressionParam as NumberLiteralExpressionParam,
    )
    from .ai.observability import Observability as Observability
    from .ai.observability_param import ObservabilityParam as ObservabilityParam
    from .ai.observability_status import ObservabilityStatus as ObservabilityStatus
    from .ai.openai.embedding_create_embeddings_response import (
        EmbeddingCreateEmbeddingsResponse as EmbeddingCreateEmbeddingsResponse,
    )
    from .ai.openai.embedding_list_embedding_models_response import (
        EmbeddingListEmbeddingModelsResponse as EmbeddingListEmbeddingModelsResponse,
    )
    from .ai.openai.embedding_model import EmbeddingModel as EmbeddingModel
    from .ai.openai.embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .ai.openai.embedding_vector import EmbeddingVector as EmbeddingVector
    from .ai.page_meta import PageMeta as PageMeta
    from .ai.pay_tool import PayTool as PayTool
    from .ai.pay_tool_param import PayToolParam as PayToolParam
    from .ai.pay_tool_params import PayToolParams as PayToolParams
    from .ai.pay_tool_params_param import PayToolParamsParam as PayToolParamsParam
    from .ai.post_conversation_settings import PostConversationSettings as PostConversationSettings
    from .ai.post_conversation_settings_param import (
        PostConversationSettingsParam as PostConversationSettingsParam,
    )
    from .ai.privacy_settings import PrivacySettings as PrivacySettings
    from .ai.privacy_settings_param import PrivacySettingsParam as PrivacySettingsParam
    from .ai.prompt_sync_status import PromptSyncStatus as PromptSyncStatus
    from .ai.send_message_tool import SendMessageTool as SendMessageTool
    from .ai.send_message_tool_param import SendMessageToolParam as SendMessageToolParam
    from .ai.shared_tool_response import SharedToolResponse as SharedToolResponse
    from .ai.similar_chunk import SimilarChunk as SimilarChunk
    from .ai.sip_refer_tool import SipReferTool as SipReferTool
    from .ai.sip_refer_tool_param import SipReferToolParam as SipReferToolParam
    from .ai.sip_refer_tool_params import SipReferToolParams as SipReferToolParams
    from .ai.sip_refer_tool_params_param import SipReferToolParamsParam as SipReferToolParamsParam
    from .ai.skip_turn_tool import SkipTurnTool as SkipTurnTool
    from .ai.skip_turn_tool_param import SkipTurnToolParam as SkipTurnToolParam
    from .ai.skip_turn_tool_params import SkipTurnToolParams as SkipTurnToolParams
    from .ai.skip_turn_tool_params_param import SkipTurnToolParamsParam as SkipTurnToolParamsParam
    from .ai.speak_node import SpeakNode as SpeakNode
    from .ai.speak_node_param import SpeakNodeParam as SpeakNodeParam
    from .ai.start_speaking_plan import StartSpeakingPlan as StartSpeakingPlan
    from .ai.start_speaking_plan_param import StartSpeakingPlanParam as StartSpeakingPlanParam
    from .ai.string_literal_expression import StringLiteralExpression as StringLiteralExpression
    from .ai.string_literal_expression_param import (
        StringLiteralExpressionParam as StringLiteralExpressionParam,
    )
    from .ai.telephony_settings import TelephonySettings as TelephonySettings
    from .ai.telephony_settings_param import TelephonySettingsParam as TelephonySettingsParam
    from .ai.tool_node import ToolNode as ToolNode
    from .ai.tool_node_create_param import ToolNodeCreateParam as ToolNodeCreateParam
    from .ai.transcription_endpointing_plan import (
        TranscriptionEndpointingPlan as TranscriptionEndpointingPlan,
    )
    from .ai.transcription_endpointing_plan_param import (
        TranscriptionEndpointingPlanParam as TranscriptionEndpointingPlanParam,
    )
    from .ai.transcription_settings import TranscriptionSettings as TranscriptionSettings
    from .ai.transcription_settings_config import (
        TranscriptionSettingsConfig as TranscriptionSettingsConfig,
    )
    from .ai.transcription_settings_config_param import (
        TranscriptionSettingsConfigParam as TranscriptionSettingsConfigParam,
    )
    from .ai.transcription_settings_param import (
        TranscriptionSettingsParam as TranscriptionSettingsParam,
    )
    from .ai.transfer_tool import TransferTool as TransferTool
    from .ai.transfer_tool_param import TransferToolParam as TransferToolParam
    from .ai.transfer_tool_params import TransferToolParams as TransferToolParams
    from .ai.transfer_tool_params_param import TransferToolParamsParam as TransferToolParamsParam
    from .ai.voice_settings import VoiceSettings as VoiceSettings
    from .ai.voice_settings_param import VoiceSettingsParam as VoiceSettingsParam
    from .ai.webhook_tool import WebhookTool as WebhookTool
    from .ai.webhook_tool_param import WebhookToolParam as WebhookToolParam
    from .ai.webhook_tool_params import WebhookToolParams as WebhookToolParams
    from .ai.webhook_tool_params_param import WebhookToolParamsParam as WebhookToolParamsParam
    from .ai.widget_settings import WidgetSettings as WidgetSettings
    from .ai.widget_settings_param import WidgetSettingsParam as WidgetSettingsParam
    from .ai_retrieve_models_response import AIRetrieveModelsResponse as AIRetrieveModelsResponse
    from .ai_summarize_params import AISummarizeParams as AISummarizeParams
    from .ai_summarize_response import AISummarizeResponse as AISummarizeResponse
    from .answer_request_param import (
        AnswerRequestWebhookRetriesPoliciesValueParam as AnswerRequestWebhookRetriesPoliciesValueParam,
    )
    from .answering_machine_detection import AnsweringMachineDetection as AnsweringMachineDetection
    from .answering_machine_detection_config_param import (
        AnsweringMachineDetectionConfigParam as AnsweringMachineDetectionConfigParam,
    )
    from .aws_speech_settings_param import AwsSpeechSettingsParam as AwsSpeechSettingsParam
    from .aws_voice_settings_param import AWSVoiceSettingsParam as AWSVoiceSettingsParam
    from .azure_speech_settings_param import AzureSpeechSettingsParam as AzureSpeechSettingsParam
    from .azure_transcription_language import (
        AzureTranscriptionLanguage as AzureTranscriptionLanguage,
    )
    from .azure_transcription_region import AzureTranscriptionRegion as AzureTranscriptionRegion
    from .azure_voice_settings_param import AzureVoiceSettingsParam as AzureVoiceSettingsParam
    from .book_appointment_tool_param import BookAppointmentToolParam as BookAppointmentToolParam
    from .book_appointment_tool_params_param import (
        BookAppointmentToolParamsParam as BookAppointmentToolParamsParam,
    )
    from .bucket_ids import BucketIds as BucketIds
    from .bucket_ids_param import BucketIdsParam as BucketIdsParam
    from .call_ai_gather_ended import (
        CallAIGatherEnded as CallAIGatherEnded,
        CallAIGatherEndedPayload as CallAIGatherEndedPayload,
    )
    from .call_ai_gather_ended_event import CallAIGatherEndedEvent as CallAIGatherEndedEvent
    from .call_ai_gather_message_history_updated import (
        CallAIGatherMessageHistoryUpdated as CallAIGatherMessageHistoryUpdated,
        CallAIGatherMessageHistoryUpdatedPayload as CallAIGatherMessageHistoryUpdatedPayload,
    )
    from .call_ai_gather_message_history_updated_event import (
        CallAIGatherMessageHistoryUpdatedEvent as CallAIGatherMessageHistoryUpdatedEvent,
    )
    from .call_ai_gather_partial_results import (
        CallAIGatherPartialResults as CallAIGatherPartialResults,
        CallAIGatherPartialResultsPayload as CallAIGatherPartialResultsPayload,
    )
    from .call_ai_gather_partial_results_event import (
        CallAIGatherPartialResultsEvent as CallAIGatherPartialResultsEvent,
    )
    from .call_answered import (
        CallAnswered as CallAnswered,
        CallAnsweredPayload as CallAnsweredPayload,
    )
    from .call_answered_event import CallAnsweredEvent as CallAnsweredEvent
    from .call_assistant_request_param import (
        CallAssistantRequestFallbackConfigParam as CallAssistantRequestFallbackConfigParam,
        CallAssistantRequestParam as CallAssistantRequestParam,
    )
    from .call_assistant_tool_param import CallAssistantToolParam as CallAssistantToolParam
    from .call_bridged import CallBridged as CallBridged
    from .call_bridged_event import CallBridgedEvent as CallBridgedEvent
    from .call_conversation_ended import (
        CallConversationEnded as CallConversationEnded,
        CallConversationEndedPayload as CallConversationEndedPayload,
    )
    from .call_conversation_ended_event import (
        CallConversationEndedEvent as CallConversationEndedEvent,
    )
    from .call_conversation_insights_generated import (
        CallConversationInsightsGenerated as CallConversationInsightsGenerated,
        CallConversationInsightsGeneratedPayload as CallConversationInsightsGeneratedPayload,
        CallConversationInsightsGeneratedPayloadResult as CallConversationInsightsGeneratedPayloadResult,
    )
    from .call_conversation_insights_generated_event import (
        CallConversationInsightsGeneratedEvent as CallConversationInsightsGeneratedEvent,
    )
    from .call_cost import CallCost as CallCost, CallCostPayload as CallCostPayload
    from .call_cost_event import CallCostEvent as CallCostEvent
    from .call_cost_part import CallCostPart as CallCostPart
    from .call_deepfake_detection_error import (
        CallDeepfakeDetectionError as CallDeepfakeDetectionError,
        CallDeepfakeDetectionErrorPayload as CallDeepfakeDetectionErrorPayload,
    )
    from .call_deepfake_detection_error_event import (
        CallDeepfakeDetectionErrorEvent as CallDeepfakeDetectionErrorEvent,
    )
    from .call_deepfake_detection_result import (
        CallDeepfakeDetectionResult as CallDeepfakeDetectionResult,
        CallDeepfakeDetectionResultPayload as CallDeepfakeDetectionResultPayload,
    )
    from .call_deepfake_detection_result_event import (
        CallDeepfakeDetectionResultEvent as CallDeepfakeDetectionResultEvent,
    )
    from .call_dial_params import CallDialParams as CallDialParams
    from .call_dial_response import CallDialResponse as CallDialResponse
    from .call_dtmf_received import (
        CallDtmfReceived as CallDtmfReceived,
        CallDtmfReceivedPayload as CallDtmfReceivedPayload,
    )
    from .call_dtmf_received_event import CallDtmfReceivedEvent as CallDtmfReceivedEvent
    from .call_enqueued import (
        CallEnqueued as CallEnqueued,
        CallEnqueuedPayload as CallEnqueuedPayload,
    )
    from .call_enqueued_event import CallEnqueuedEvent as CallEnqueuedEvent
    from .call_external_llm_param import CallExternalLLMParam as CallExternalLLMParam
    from .call_fork_payload import CallForkPayload as CallForkPayload
    from .call_fork_started import CallForkStarted as CallForkStarted
    from .call_fork_started_event import CallForkStartedEvent as CallForkStartedEvent
    from .call_fork_stopped import CallForkStopped as CallForkStopped
    from .call_fork_stopped_event import CallForkStoppedEvent as CallForkStoppedEvent
    from .call_gather_ended import (
        CallGatherEnded as CallGatherEnded,
        CallGatherEndedPayload as CallGatherEndedPayload,
    )
    from .call_gather_ended_event import CallGatherEndedEvent as CallGatherEndedEvent
    from .call_hangup import (
        CallHangup as CallHangup,
        CallHangupPayload as CallHangupPayload,
        CallHangupPayloadCallQualityStats as CallHangupPayloadCallQualityStats,
        CallHangupPayloadCallQualityStatsInbound as CallHangupPayloadCallQualityStatsInbound,
        CallHangupPayloadCallQualityStatsOutbound as CallHangupPayloadCallQualityStatsOutbound,
    )
    from .call_hangup_event import CallHangupEvent as CallHangupEvent
    from .call_hold import CallHold as CallHold
    from .call_hold_event import CallHoldEvent as CallHoldEvent
    from .call_initiated import (
        CallInitiated as CallInitiated,
        CallInitiatedPayload as CallInitiatedPayload,
    )
    from .call_initiated_event import CallInitiatedEvent as CallInitiatedEvent
    from .call_left_queue import (
        CallLeftQueue as CallLeftQueue,
        CallLeftQueuePayload as CallLeftQueuePayload,
    )
    from .call_left_queue_event import CallLeftQueueEvent as CallLeftQueueEvent
    from .call_machine_detection_ended import (
        CallMachineDetectionEnded as CallMachineDetectionEnded,
        CallMachineDetectionEndedPayload as CallMachineDetectionEndedPayload,
    )
    from .call_machine_detection_ended_event import (
        CallMachineDetectionEndedEvent as CallMachineDetectionEndedEvent,
    )
    from .call_machine_greeting_ended import (
        CallMachineGreetingEnded as CallMachineGreetingEnded,
        CallMachineGreetingEndedPayload as CallMachineGreetingEndedPayload,
    )
    from .call_machine_greeting_ended_event import (
        CallMachineGreetingEndedEvent as CallMachineGreetingEndedEvent,
    )
    from .call_machine_premium_detection_ended import (
        CallMachinePremiumDetectionEnded as CallMachinePremiumDetectionEnded,
        CallMachinePremiumDetectionEndedPayload as CallMachinePremiumDetectionEndedPayload,
    )
    from .call_machine_premium_detection_ended_event import (
        CallMachinePremiumDetectionEndedEvent as CallMachinePremiumDetectionEndedEvent,
    )
    from .call_machine_premium_greeting_ended import (
        CallMachinePremiumGreetingEnded as CallMachinePremiumGreetingEnded,
        CallMachinePremiumGreetingEndedPayload as CallMachinePremiumGreetingEndedPayload,
    )
    from .call_machine_premium_greeting_ended_event import (
        CallMachinePremiumGreetingEndedEvent as CallMachinePremiumGreetingEndedEvent,
    )
    from .call_payload import CallPayload as CallPayload
    from .call_playback_ended import (
        CallPlaybackEnded as CallPlaybackEnded,
        CallPlaybackEndedPayload as CallPlaybackEndedPayload,
    )
    from .call_playback_ended_event import CallPlaybackEndedEvent as CallPlaybackEndedEvent
    from .call_playback_started import (
        CallPlaybackStarted as CallPlaybackStarted,
        CallPlaybackStartedPayload as CallPlaybackStartedPayload,
    )
    from .call_playback_started_event import CallPlaybackStartedEvent as CallPlaybackStartedEvent
    from .call_recording_error import (
        CallRecordingError as CallRecordingError,
        CallRecordingErrorPayload as CallRecordingErrorPayload,
    )
    from .call_recording_error_event import CallRecordingErrorEvent as CallRecordingErrorEvent
    from .call_recording_saved import (
        CallRecordingSaved as CallRecordingSaved,
        CallRecordingSavedPayload as CallRecordingSavedPayload,
    )
    from .call_recording_saved_event import CallRecordingSavedEvent as CallRecordingSavedEvent
    from .call_recording_transcription_saved import (
        CallRecordingTranscriptionSaved as CallRecordingTranscriptionSaved,
        CallRecordingTranscriptionSavedPayload as CallRecordingTranscriptionSavedPayload,
    )
    from .call_recording_transcription_saved_event import (
        CallRecordingTranscriptionSavedEvent as CallRecordingTranscriptionSavedEvent,
    )
    from .call_refer_completed import CallReferCompleted as CallReferCompleted
    from .call_refer_completed_event import CallReferCompletedEvent as CallReferCompletedEvent
    from .call_refer_failed import CallReferFailed as CallReferFailed
    from .call_refer_failed_event import CallReferFailedEvent as CallReferFailedEvent
    from .call_refer_payload import CallReferPayload as CallReferPayload
    from .call_refer_started import CallReferStarted as CallReferStarted
    from .call_refer_started_event import CallReferStartedEvent as CallReferStartedEvent
    from .call_siprec_failed import (
        CallSiprecFailed as CallSiprecFailed,
        CallSiprecFailedPayload as CallSiprecFailedPayload,
    )
    from .call_siprec_failed_event import CallSiprecFailedEvent as CallSiprecFailedEvent
    from .call_siprec_started import (
        CallSiprecStarted as CallSiprecStarted,
        CallSiprecStartedPayload as CallSiprecStartedPayload,
    )
    from .call_siprec_started_event import CallSiprecStartedEvent as CallSiprecStartedEvent
    from .call_siprec_stopped import (
        CallSiprecStopped as CallSiprecStopped,
        CallSiprecStoppedPayload as CallSiprecStoppedPayload,
    )
    from .call_siprec_stopped_event import CallSiprecStoppedEvent as CallSiprecStoppedEvent
    from .call_speak_ended import (
        CallSpeakEnded as CallSpeakEnded,
        CallSpeakEndedPayload as CallSpeakEndedPayload,
    )
    from .call_speak_ended_event import CallSpeakEndedEvent as CallSpeakEndedEvent
    from .call_speak_started import (
        CallSpeakStarted as CallSpeakStarted,
        CallSpeakStartedPayload as CallSpeakStartedPayload,
    )
    from .call_speak_started_event import CallSpeakStartedEvent as CallSpeakStartedEvent
    from .call_streaming_failed import (
        CallStreamingFailed as CallStreamingFailed,
        CallStreamingFailedPayload as CallStreamingFailedPayload,
        CallStreamingFailedPayloadStreamParams as CallStreamingFailedPayloadStreamParams,
    )
    from .call_streaming_failed_event import CallStreamingFailedEvent as CallStreamingFailedEvent
    from .call_streaming_payload import CallStreamingPayload as CallStreamingPayload
    from .call_streaming_started import CallStreamingStarted as CallStreamingStarted
    from .call_streaming_started_event import CallStreamingStartedEvent as CallStreamingStartedEvent
    from .call_streaming_stopped import CallStreamingStopped as CallStreamingStopped
    from .call_streaming_stopped_event import CallStreamingStoppedEvent as CallStreamingStoppedEvent
    from .call_transfer_tool_param import CallTransferToolParam as CallTransferToolParam
    from .call_transfer_tool_params_param import (
        CallTransferToolParamsParam as CallTransferToolParamsParam,
    )
    from .call_unhold import CallUnhold as CallUnhold
    from .call_unhold_event import CallUnholdEvent as CallUnholdEvent
    from .call_webhook_tool_param import CallWebhookToolParam as CallWebhookToolParam
    from .call_webhook_tool_params_param import (
        CallWebhookToolParamsParam as CallWebhookToolParamsParam,
    )
    from .call_with_recording_id import CallWithRecordingId as CallWithRecordingId
    from .calls.action_add_ai_assistant_messages_response import (
        ActionAddAIAssistantMessagesResponse as ActionAddAIAssistantMessagesResponse,
    )
    from .calls.action_answer_response import ActionAnswerResponse as ActionAnswerResponse
    from .calls.action_bridge_response import ActionBridgeResponse as ActionBridgeResponse
    from .calls.action_gather_response import ActionGatherResponse as ActionGatherResponse
    from .calls.action_gather_using_ai_response import (
        ActionGatherUsingAIResponse as ActionGatherUsingAIResponse,
    )
    from .calls.action_gather_using_audio_response import (
        ActionGatherUsingAudioResponse as ActionGatherUsingAudioResponse,
    )
    from .calls.action_gather_using_speak_response import (
        ActionGatherUsingSpeakResponse as ActionGatherUsingSpeakResponse,
    )
    from .calls.action_hangup_response import ActionHangupResponse as ActionHangupResponse
    from .calls.action_speak_response import ActionSpeakResponse as ActionSpeakResponse
    from .calls.action_start_ai_assistant_response import (
        ActionStartAIAssistantResponse as ActionStartAIAssistantResponse,
    )
    from .calls.action_stop_ai_assistant_response import (
        ActionStopAIAssistantResponse as ActionStopAIAssistantResponse,
    )
    from .calls.action_stop_gather_response import (
        ActionStopGatherResponse as ActionStopGatherResponse,
    )
    from .calls.action_transfer_response import ActionTransferResponse as ActionTransferResponse
    from .calls.ai_assistant_join_participant_param import (
        AIAssistantJoinParticipantParam as AIAssistantJoinParticipantParam,
    )
    from .calls.assistant_conversation_message_param import (
        AssistantConversationMessageParam as AssistantConversationMessageParam,
    )
    from .calls.assistant_message_param import AssistantMessageParam as AssistantMessageParam
    from .calls.assistant_voice_settings_param import (
        AssistantVoiceSettingsParam as AssistantVoiceSettingsParam,
    )
    from .calls.call_control_command_result import (
        CallControlCommandResult as CallControlCommandResult,
    )
    from .calls.call_control_command_result_with_conversation_id import (
        CallControlCommandResultWithConversationId as CallControlCommandResultWithConversationId,
    )
    from .calls.call_control_command_result_with_recording_id import (
        CallControlCommandResultWithRecordingId as CallControlCommandResultWithRecordingId,
    )
    from .calls.developer_message_param import DeveloperMessageParam as DeveloperMessageParam
    from .calls.gather_assistant_param import GatherAssistantParam as GatherAssistantParam
    from .calls.interruption_settings_param import (
        InterruptionSettingsParam as InterruptionSettingsParam,
    )
    from .calls.loop_count_param import LoopCountParam as LoopCountParam
    from .calls.mute_dtmf import MuteDtmf as MuteDtmf
    from .calls.speak_language import SpeakLanguage as SpeakLanguage
    from .calls.system_message_param import SystemMessageParam as SystemMessageParam
    from .calls.tool_call_param import ToolCallParam as ToolCallParam
    from .calls.tool_message_param import ToolMessageParam as ToolMessageParam
    from .calls.transcription_config_param import (
        TranscriptionConfigParam as TranscriptionConfigParam,
    )
    from .calls.user_message_param import UserMessageParam as UserMessageParam
    from .check_availability_tool_param import (
        CheckAvailabilityToolParam as CheckAvailabilityToolParam,
    )
    from .check_availability_tool_params_param import (
        CheckAvailabilityToolParamsParam as CheckAvailabilityToolParamsParam,
    )
    from .conversation_relay_embedded_config_param import (
        ConversationRelayEmbeddedConfigParam as ConversationRelayEmbeddedConfigParam,
    )
    from .conversation_relay_interruptible import (
        ConversationRelayInterruptible as ConversationRelayInterruptible,
    )
    from .conversation_relay_interruption_settings_param import (
        ConversationRelayInterruptionSettingsParam as ConversationRelayInterruptionSettingsParam,
    )
    from .conversation_relay_language_param import (
        ConversationRelayLanguageParam as ConversationRelayLanguageParam,
    )
    from .custom_sip_header import CustomSipHeader as CustomSipHeader
    from .custom_sip_header_param import CustomSipHeaderParam as CustomSipHeaderParam
    from .deepfake_detection_param import DeepfakeDetectionParam as DeepfakeDetectionParam
    from .deepgram_nova2_config_param import DeepgramNova2ConfigParam as DeepgramNova2ConfigParam
    from .deepgram_nova2_transcription_language import (
        DeepgramNova2TranscriptionLanguage as DeepgramNova2TranscriptionLanguage,
    )
    from .deepgram_nova3_config_param import DeepgramNova3ConfigParam as DeepgramNova3ConfigParam
    from .deepgram_nova3_transcription_language import (
        DeepgramNova3TranscriptionLanguage as DeepgramNova3TranscriptionLanguage,
    )
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .dial_request_param import (
        DialRequestConferenceConfigParam as DialRequestConferenceConfigParam,
        DialRequestWebhookRetriesPoliciesValueParam as DialRequestWebhookRetriesPoliciesValueParam,
    )
    from .dialogflow_config_param import DialogflowConfigParam as DialogflowConfigParam
    from .eleven_labs_speech_settings_param import (
        ElevenLabsSpeechSettingsParam as ElevenLabsSpeechSettingsParam,
    )
    from .eleven_labs_voice_settings_param import (
        ElevenLabsVoiceSettingsParam as ElevenLabsVoiceSettingsParam,
    )
    from .error import Error as Error, ErrorSource as ErrorSource
    from .fine_tuning_job_create_param import (
        FineTuningJobCreateHyperparametersParam as FineTuningJobCreateHyperparametersParam,
    )
    from .gather_message import GatherMessage as GatherMessage
    from .gather_message_param import GatherMessageParam as GatherMessageParam
    from .google_transcription_language import (
        GoogleTranscriptionLanguage as GoogleTranscriptionLanguage,
    )
    from .google_transcription_model import GoogleTranscriptionModel as GoogleTranscriptionModel
    from .hangup_tool import HangupTool as HangupTool
    from .hangup_tool_param import HangupToolParam as HangupToolParam
    from .hangup_tool_params import HangupToolParams as HangupToolParams
    from .hangup_tool_params_param import HangupToolParamsParam as HangupToolParamsParam
    from .http_method import HttpMethod as HttpMethod
    from .inbound_message import InboundMessage as InboundMessage
    from .inbound_message_event import InboundMessageEvent as InboundMessageEvent
    from .inbound_message_payload import (
        InboundMessagePayload as InboundMessagePayload,
        InboundMessagePayloadFrom as InboundMessagePayloadFrom,
        InboundMessagePayloadMedia as InboundMessagePayloadMedia,
        InboundMessagePayloadTo as InboundMessagePayloadTo,
    )
    from .inworld_voice_settings_param import InworldVoiceSettingsParam as InworldVoiceSettingsParam
    from .language_boost import LanguageBoost as LanguageBoost
    from .legacy.reporting.batch_detail_records.speech_to_text_create_response import (
        SpeechToTextCreateResponse as SpeechToTextCreateResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_delete_response import (
        SpeechToTextDeleteResponse as SpeechToTextDeleteResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_list_response import (
        SpeechToTextListResponse as SpeechToTextListResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_report import (
        SpeechToTextReport as SpeechToTextReport,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_retrieve_response import (
        SpeechToTextRetrieveResponse as SpeechToTextRetrieveResponse,
    )
    from .legacy.reporting.usage_report_retrieve_speech_to_text_response import (
        UsageReportRetrieveSpeechToTextResponse as UsageReportRetrieveSpeechToTextResponse,
    )
    from .line_type import LineType as LineType
    from .media_encryption import MediaEncryption as MediaEncryption
    from .message_cost_breakdown import MessageCostBreakdown as MessageCostBreakdown
    from .message_price import MessagePrice as MessagePrice
    from .message_recipient import MessageRecipient as MessageRecipient
    from .message_retrieve_response import MessageRetrieveResponse as MessageRetrieveResponse
    from .message_send_params import MessageSendParams as MessageSendParams
    from .message_send_response import MessageSendResponse as MessageSendResponse
    from .minimax_speech_settings_param import (
        MinimaxSpeechSettingsParam as MinimaxSpeechSettingsParam,
    )
    from .minimax_voice_settings_param import MinimaxVoiceSettingsParam as MinimaxVoiceSettingsParam
    from .model_metadata import ModelMetadata as ModelMetadata
    from .number_order_create_param import (
        NumberOrderCreatePhoneNumberParam as NumberOrderCreatePhoneNumberParam,
    )
    from .number_order_create_params import NumberOrderCreateParams as NumberOrderCreateParams
    from .number_order_create_response import NumberOrderCreateResponse as NumberOrderCreateResponse
    from .number_order_list_params import (
        NumberOrderListFilterCreatedAtParam as NumberOrderListFilterCreatedAtParam,
        NumberOrderListFilterParam as NumberOrderListFilterParam,
        NumberOrderListParams as NumberOrderListParams,
    )
    from .number_order_list_response import NumberOrderListResponse as NumberOrderListResponse
    from .number_order_retrieve_response import (
        NumberOrderRetrieveResponse as NumberOrderRetrieveResponse,
    )
    from .number_order_status import NumberOrderStatus as NumberOrderStatus
    from .number_order_status_update_event import (
        NumberOrderStatusUpdateEvent as NumberOrderStatusUpdateEvent,
        NumberOrderStatusUpdateEventData as NumberOrderStatusUpdateEventData,
        NumberOrderStatusUpdateEventMeta as NumberOrderStatusUpdateEventMeta,
    )
    from .number_order_update_params import NumberOrderUpdateParams as NumberOrderUpdateParams
    from .number_order_update_response import NumberOrderUpdateResponse as NumberOrderUpdateResponse
    from .number_order_with_phone_numbers import (
        NumberOrderWithPhoneNumbers as NumberOrderWithPhoneNumbers,
    )
    from .outbound_message import OutboundMessage as OutboundMessage
    from .outbound_message_event import (
        OutboundMessageEvent as OutboundMessageEvent,
        OutboundMessageEventMeta as OutboundMessageEventMeta,
    )
    from .outbound_message_payload import (
        OutboundMessagePayload as OutboundMessagePayload,
        OutboundMessagePayloadFrom as OutboundMessagePayloadFrom,
        OutboundMessagePayloadMedia as OutboundMessagePayloadMedia,
        OutboundMessagePayloadTo as OutboundMessagePayloadTo,
    )
    from .phone_number import PhoneNumber as PhoneNumber
    from .phone_number_detailed import PhoneNumberDetailed as PhoneNumberDetailed
    from .phone_number_list_params import (
        PhoneNumberListFilterNumberTypeParam as PhoneNumberListFilterNumberTypeParam,
        PhoneNumberListFilterParam as PhoneNumberListFilterParam,
        PhoneNumberListFilterVoiceConnectionNameParam as PhoneNumberListFilterVoiceConnectionNameParam,
        PhoneNumberListParams as PhoneNumberListParams,
    )
    from .phone_number_reference import PhoneNumberReference as PhoneNumberReference
    from .phone_number_retrieve_response import (
        PhoneNumberRetrieveResponse as PhoneNumberRetrieveResponse,
    )
    from .phone_number_update_params import PhoneNumberUpdateParams as PhoneNumberUpdateParams
    from .phone_number_update_response import PhoneNumberUpdateResponse as PhoneNumberUpdateResponse
    from .record_track import RecordTrack as RecordTrack
    from .recording_urls import RecordingUrls as RecordingUrls
    from .regulatory_requirement_update_param import (
        RegulatoryRequirementUpdateParam as RegulatoryRequirementUpdateParam,
    )
    from .relay_transcription_engine import RelayTranscriptionEngine as RelayTranscriptionEngine
    from .replaced_link_click import ReplacedLinkClick as ReplacedLinkClick
    from .replaced_link_click_event import ReplacedLinkClickEvent as ReplacedLinkClickEvent
    from .resemble_sample_rate import ResembleSampleRate as ResembleSampleRate
    from .resemble_speech_settings_param import (
        ResembleSpeechSettingsParam as ResembleSpeechSettingsParam,
    )
    from .resemble_voice_settings_param import (
        ResembleVoiceSettingsParam as ResembleVoiceSettingsParam,
    )
    from .retrieval_tool import RetrievalTool as RetrievalTool
    from .retrieval_tool_param import RetrievalToolParam as RetrievalToolParam
    from .rime_speech_settings_param import RimeSpeechSettingsParam as RimeSpeechSettingsParam
    from .rime_voice_settings_param import RimeVoiceSettingsParam as RimeVoiceSettingsParam
    from .sip_header import SipHeader as SipHeader
    from .sip_header_param import SipHeaderParam as SipHeaderParam
    from .sip_region import SipRegion as SipRegion
    from .sip_transport import SipTransport as SipTransport
    from .sound_modifications_param import SoundModificationsParam as SoundModificationsParam
    from .speak_voice_settings_param import SpeakVoiceSettingsParam as SpeakVoiceSettingsParam
    from .speech_context_param import SpeechContextParam as SpeechContextParam
    from .speechmatics_transcription_language import (
        SpeechmaticsTranscriptionLanguage as SpeechmaticsTranscriptionLanguage,
    )
    from .stream_bidirectional_codec import StreamBidirectionalCodec as StreamBidirectionalCodec
    from .stream_bidirectional_mode import StreamBidirectionalMode as StreamBidirectionalMode
    from .stream_bidirectional_sampling_rate import (
        StreamBidirectionalSamplingRate as StreamBidirectionalSamplingRate,
    )
    from .stream_bidirectional_target_legs import (
        StreamBidirectionalTargetLegs as StreamBidirectionalTargetLegs,
    )
    from .stream_codec import StreamCodec as StreamCodec
    from .stream_track import StreamTrack as StreamTrack
    from .sub_number_order_regulatory_requirement_with_value import (
        SubNumberOrderRegulatoryRequirementWithValue as SubNumberOrderRegulatoryRequirementWithValue,
    )
    from .summary import Summary as Summary
    from .telnyx_speech_settings_param import TelnyxSpeechSettingsParam as TelnyxSpeechSettingsParam
    from .telnyx_transcription_language import (
        TelnyxTranscriptionLanguage as TelnyxTranscriptionLanguage,
    )
    from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam as TelnyxVoiceSettingsParam
    from .text_to_speech_generate_params import (
        TextToSpeechGenerateParams as TextToSpeechGenerateParams,
    )
    from .text_to_speech_generate_speech_response import (
        TextToSpeechGenerateSpeechResponse as TextToSpeechGenerateSpeechResponse,
    )
    from .text_to_speech_list_voices_params import (
        TextToSpeechListVoicesParams as TextToSpeechListVoicesParams,
    )
    from .text_to_speech_list_voices_response import (
        TextToSpeechListVoicesResponse as TextToSpeechListVoicesResponse,
    )
    from .tool_header import ToolHeader as ToolHeader
    from .tool_header_param import ToolHeaderParam as ToolHeaderParam
    from .tool_parameters import ToolParameters as ToolParameters
    from .tool_parameters_param import ToolParametersParam as ToolParametersParam
    from .transcription import (
        Transcription as Transcription,
        TranscriptionPayload as TranscriptionPayload,
        TranscriptionPayloadTranscriptionData as TranscriptionPayloadTranscriptionData,
    )
    from .transcription_engine_a_config_param import (
        TranscriptionEngineAConfigParam as TranscriptionEngineAConfigParam,
    )
    from .transcription_engine_assembly_ai_config_param import (
        TranscriptionEngineAssemblyAIConfigParam as TranscriptionEngineAssemblyAIConfigParam,
    )
    from .transcription_engine_azure_config_param import (
        TranscriptionEngineAzureConfigParam as TranscriptionEngineAzureConfigParam,
    )
    from .transcription_engine_b_config_param import (
        TranscriptionEngineBConfigParam as TranscriptionEngineBConfigParam,
    )
    from .transcription_engine_deepgram_config_param import (
        TranscriptionEngineDeepgramConfigParam as TranscriptionEngineDeepgramConfigParam,
    )
    from .transcription_engine_google_config_param import (
        TranscriptionEngineGoogleConfigParam as TranscriptionEngineGoogleConfigParam,
    )
    from .transcription_engine_parakeet_config_param import (
        TranscriptionEngineParakeetConfigParam as TranscriptionEngineParakeetConfigParam,
    )
    from .transcription_engine_soniox_config_param import (
        TranscriptionEngineSonioxConfigParam as TranscriptionEngineSonioxConfigParam,
    )
    from .transcription_engine_speechmatics_config_param import (
        TranscriptionEngineSpeechmaticsConfigParam as TranscriptionEngineSpeechmaticsConfigParam,
    )
    from .transcription_engine_telnyx_config_param import (
        TranscriptionEngineTelnyxConfigParam as TranscriptionEngineTelnyxConfigParam,
    )
    from .transcription_engine_xai_config_param import (
        TranscriptionEngineXAIConfigParam as TranscriptionEngineXAIConfigParam,
    )
    from .transcription_event import TranscriptionEvent as TranscriptionEvent
    from .transcription_start_request_param import (
        TranscriptionStartRequestParam as TranscriptionStartRequestParam,
    )
    from .transfer_request_param import (
        TransferRequestWebhookRetriesPoliciesValueParam as TransferRequestWebhookRetriesPoliciesValueParam,
    )
    from .transfer_target import TransferTarget as TransferTarget
    from .transfer_target_param import TransferTargetParam as TransferTargetParam
    from .voice import Voice as Voice
    from .xai_speech_settings_param import XAISpeechSettingsParam as XAISpeechSettingsParam
    from .xai_transcription_language import XAITranscriptionLanguage as XAITranscriptionLanguage
    from .xai_voice_settings_param import XAIVoiceSettingsParam as XAIVoiceSettingsParam

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".ai.arithmetic_expression": "ArithmeticExpression BooleanOpExpression ComparisonExpression Expression",
        ".ai.arithmetic_expression_param": "ArithmeticExpressionParam BooleanOpExpressionParam ComparisonExpressionParam ExpressionParam",
        ".ai.assistant_chat_response": "AssistantChatResponse",
        ".ai.assistant_delete_response": "AssistantDeleteResponse",
        ".ai.assistant_integration": "AssistantIntegration",
        ".ai.assistant_integration_param": "AssistantIntegrationParam",
        ".ai.assistant_interruption_settings": "AssistantInterruptionSettings",
        ".ai.assistant_interruption_settings_param": "AssistantInterruptionSettingsParam",
        ".ai.assistant_mcp_server": "AssistantMcpServer",
        ".ai.assistant_mcp_server_param": "AssistantMcpServerParam",
        ".ai.assistant_send_sms_response": "AssistantSendSMSResponse",
        ".ai.assistant_target": "AssistantTarget",
        ".ai.assistant_target_param": "AssistantTargetParam",
        ".ai.assistant_tool": "AssistantTool",
        ".ai.assistant_tool_param": "AssistantToolParam",
        ".ai.assistant_tools": "AssistantTools",
        ".ai.assistant_tools_param": "AssistantToolsParam",
        ".ai.assistants.assistant_scheduled_call_attempt": "AssistantScheduledCallAttempt",
        ".ai.assistants.assistant_test": "AssistantTest",
        ".ai.assistants.canary_deploy_response": "CanaryDeployResponse",
        ".ai.assistants.canary_rule": "CanaryRule",
        ".ai.assistants.canary_rule_clause": "CanaryRuleClause",
        ".ai.assistants.canary_rule_clause_param": "CanaryRuleClauseParam",
        ".ai.assistants.canary_rule_operator": "CanaryRuleOperator",
        ".ai.assistants.canary_rule_param": "CanaryRuleParam",
        ".ai.assistants.canary_rule_serve": "CanaryRuleServe",
        ".ai.assistants.canary_rule_serve_param": "CanaryRuleServeParam",
        ".ai.assistants.conversation_channel_type": "ConversationChannelType",
        ".ai.assistants.rollout_slot": "RolloutSlot",
        ".ai.assistants.rollout_slot_param": "RolloutSlotParam",
        ".ai.assistants.rubric_criterion": "RubricCriterion",
        ".ai.assistants.rubric_criterion_param": "RubricCriterionParam",
        ".ai.assistants.scheduled_call_settings": "ScheduledCallSettings",
        ".ai.assistants.scheduled_call_settings_param": "ScheduledCallSettingsParam",
        ".ai.assistants.scheduled_event_response": "ScheduledEventResponse",
        ".ai.assistants.scheduled_event_status": "ScheduledEventStatus",
        ".ai.assistants.scheduled_phone_call_event_response": "ScheduledPhoneCallEventResponse",
        ".ai.assistants.scheduled_sms_event_response": "ScheduledSmsEventResponse",
        ".ai.assistants.tags_response": "TagsResponse",
        ".ai.assistants.telnyx_conversation_channel": "TelnyxConversationChannel",
        ".ai.assistants.tests.test_run_detail_result": "TestRunDetailResult",
        ".ai.assistants.tests.test_run_response": "TestRunResponse",
        ".ai.assistants.tests.test_run_status": "TestRunStatus",
        ".ai.assistants.tests.test_suite_list_response": "TestSuiteListResponse",
        ".ai.assistants.tests.test_suites.run_trigger_response": "RunTriggerResponse",
        ".ai.assistants.tool_test_response": "ToolTestResponse",
        ".ai.assistants.tool_test_result": "ToolTestResult",
        ".ai.assistants_list": "AssistantsList",
        ".ai.audio_transcribe_response": "AudioTranscribeResponse",
        ".ai.audio_transcription_segment": "AudioTranscriptionSegment",
        ".ai.audio_transcription_word": "AudioTranscriptionWord",
        ".ai.audio_visualizer_config": "AudioVisualizerConfig",
        ".ai.audio_visualizer_config_param": "AudioVisualizerConfigParam",
        ".ai.authentication_method": "AuthenticationMethod",
        ".ai.background_task_status": "BackgroundTaskStatus",
        ".ai.boolean_literal_expression": "BooleanLiteralExpression",
        ".ai.boolean_literal_expression_param": "BooleanLiteralExpressionParam",
        ".ai.chat_completion_choice": "ChatCompletionChoice",
        ".ai.chat_completion_chunk": "ChatCompletionChunk",
        ".ai.chat_completion_chunk_choice": "ChatCompletionChunkChoice",
        ".ai.chat_completion_message": "ChatCompletionMessage",
        ".ai.chat_completion_usage": "ChatCompletionUsage",
        ".ai.chat_create_completion_response": "ChatCreateCompletionResponse",
        ".ai.chat_function_param": "ChatFunctionParam",
        ".ai.chat_function_tool_param": "ChatFunctionToolParam",
        ".ai.chat_message_param": "ChatMessageParam",
        ".ai.chat_response_format_param": "ChatResponseFormatParam",
        ".ai.chunk_metadata": "ChunkMetadata",
        ".ai.client_side_tool": "ClientSideTool",
        ".ai.client_side_tool_param": "ClientSideToolParam",
        ".ai.client_side_tool_params": "ClientSideToolParams",
        ".ai.client_side_tool_params_param": "ClientSideToolParamsParam",
        ".ai.conversation": "Conversation",
        ".ai.conversation_flow": "ConversationFlow",
        ".ai.conversation_flow_create_param": "ConversationFlowCreateParam",
        ".ai.conversation_insight": "ConversationInsight",
        ".ai.conversation_list_response": "ConversationListResponse",
        ".ai.conversation_retrieve_conversations_insights_response": "ConversationRetrieveConversationsInsightsResponse",
        ".ai.conversations.insight_template": "InsightTemplate",
        ".ai.conversations.insight_template_detail": "InsightTemplateDetail",
        ".ai.conversations.insight_template_group": "InsightTemplateGroup",
        ".ai.conversations.insight_template_group_detail": "InsightTemplateGroupDetail",
        ".ai.conversations.insight_type": "InsightType",
        ".ai.conversations.message_list_response": "MessageListResponse",
        ".ai.default_condition": "DefaultCondition",
        ".ai.default_condition_param": "DefaultConditionParam",
        ".ai.dtmf_tool": "DtmfTool",
        ".ai.dtmf_tool_param": "DtmfToolParam",
        ".ai.dynamic_variable_expression": "DynamicVariableExpression",
        ".ai.dynamic_variable_expression_param": "DynamicVariableExpressionParam",
        ".ai.embedding_list_response": "EmbeddingListResponse",
        ".ai.embedding_loader": "EmbeddingLoader",
        ".ai.embedding_model_name": "EmbeddingModelName",
        ".ai.embedding_response": "EmbeddingResponse",
        ".ai.embedding_retrieve_response": "EmbeddingRetrieveResponse",
        ".ai.embedding_similarity_search_response": "EmbeddingSimilaritySearchResponse",
        ".ai.embedding_task": "EmbeddingTask",
        ".ai.embeddings.bucket_list_response": "BucketListResponse",
        ".ai.embeddings.bucket_retrieve_response": "BucketRetrieveResponse",
        ".ai.embeddings.embedded_buckets": "EmbeddedBuckets",
        ".ai.embeddings.embedded_file": "EmbeddedFile",
        ".ai.enabled_features": "EnabledFeatures",
        ".ai.expression_condition": "ExpressionCondition",
        ".ai.expression_condition_param": "ExpressionConditionParam",
        ".ai.external_llm": "ExternalLLM",
        ".ai.external_llm_param": "ExternalLLMParam",
        ".ai.fallback_config": "FallbackConfig",
        ".ai.fallback_config_param": "FallbackConfigParam",
        ".ai.fine_tuning.fine_tuning_job": "FineTuningJob",
        ".ai.fine_tuning.job_list_response": "JobListResponse",
        ".ai.flow_edge": "FlowEdge",
        ".ai.flow_edge_param": "FlowEdgeParam",
        ".ai.flow_node": "FlowNode",
        ".ai.flow_node_create_param": "FlowNodeCreateParam",
        ".ai.handoff_tool": "HandoffTool",
        ".ai.handoff_tool_param": "HandoffToolParam",
        ".ai.handoff_tool_params": "HandoffToolParams",
        ".ai.handoff_tool_params_param": "HandoffToolParamsParam",
        ".ai.import_metadata": "ImportMetadata",
        ".ai.import_provider": "ImportProvider",
        ".ai.inference_embedding": "InferenceEmbedding",
        ".ai.insight_settings": "InsightSettings",
        ".ai.insight_settings_param": "InsightSettingsParam",
        ".ai.invite_tool": "InviteTool",
        ".ai.invite_tool_config": "InviteToolConfig",
        ".ai.invite_tool_config_param": "InviteToolConfigParam",
        ".ai.invite_tool_param": "InviteToolParam",
        ".ai.llm_condition": "LLMCondition",
        ".ai.llm_condition_param": "LLMConditionParam",
        ".ai.mcp_server": "McpServer",
        ".ai.messaging_settings": "MessagingSettings",
        ".ai.messaging_settings_param": "MessagingSettingsParam",
        ".ai.node_position": "NodePosition",
        ".ai.node_position_param": "NodePositionParam",
        ".ai.node_target": "NodeTarget",
        ".ai.node_target_param": "NodeTargetParam",
        ".ai.number_literal_expression": "NumberLiteralExpression",
        ".ai.number_literal_expression_param": "NumberLiteralExpressionParam",
        ".ai.observability": "Observability",
        ".ai.observability_param": "ObservabilityParam",
        ".ai.observability_status": "ObservabilityStatus",
        ".ai.openai.embedding_create_embeddings_response": "EmbeddingCreateEmbeddingsResponse",
        ".ai.openai.embedding_list_embedding_models_response": "EmbeddingListEmbeddingModelsResponse",
        ".ai.openai.embedding_model": "EmbeddingModel",
        ".ai.openai.embedding_usage": "EmbeddingUsage",
        ".ai.openai.embedding_vector": "EmbeddingVector",
        ".ai.page_meta": "PageMeta",
        ".ai.pay_tool": "PayTool",
        ".ai.pay_tool_param": "PayToolParam",
        ".ai.pay_tool_params": "PayToolParams",
        ".ai.pay_tool_params_param": "PayToolParamsParam",
        ".ai.post_conversation_settings": "PostConversationSettings",
        ".ai.post_conversation_settings_param": "PostConversationSettingsParam",
        ".ai.privacy_settings": "PrivacySettings",
        ".ai.privacy_settings_param": "PrivacySettingsParam",
        ".ai.prompt_sync_status": "PromptSyncStatus",
        ".ai.send_message_tool": "SendMessageTool",
        ".ai.send_message_tool_param": "SendMessageToolParam",
        ".ai.shared_tool_response": "SharedToolResponse",
        ".ai.similar_chunk": "SimilarChunk",
        ".ai.sip_refer_tool": "SipReferTool",
        ".ai.sip_refer_tool_param": "SipReferToolParam",
        ".ai.sip_refer_tool_params": "SipReferToolParams",
        ".ai.sip_refer_tool_params_param": "SipReferToolParamsParam",
        ".ai.skip_turn_tool": "SkipTurnTool",
        ".ai.skip_turn_tool_param": "SkipTurnToolParam",
        ".ai.skip_turn_tool_params": "SkipTurnToolParams",
        ".ai.skip_turn_tool_params_param": "SkipTurnToolParamsParam",
        ".ai.speak_node": "SpeakNode",
        ".ai.speak_node_param": "SpeakNodeParam",
        ".ai.start_speaking_plan": "StartSpeakingPlan",
        ".ai.start_speaking_plan_param": "StartSpeakingPlanParam",
        ".ai.string_literal_expression": "StringLiteralExpression",
        ".ai.string_literal_expression_param": "StringLiteralExpressionParam",
        ".ai.telephony_settings": "TelephonySettings",
        ".ai.telephony_settings_param": "TelephonySettingsParam",
        ".ai.tool_node": "ToolNode",
        ".ai.tool_node_create_param": "ToolNodeCreateParam",
        ".ai.transcription_endpointing_plan": "TranscriptionEndpointingPlan",
        ".ai.transcription_endpointing_plan_param": "TranscriptionEndpointingPlanParam",
        ".ai.transcription_settings": "TranscriptionSettings",
        ".ai.transcription_settings_config": "TranscriptionSettingsConfig",
        ".ai.transcription_settings_config_param": "TranscriptionSettingsConfigParam",
        ".ai.transcription_settings_param": "TranscriptionSettingsParam",
        ".ai.transfer_tool": "TransferTool",
        ".ai.transfer_tool_param": "TransferToolParam",
        ".ai.transfer_tool_params": "TransferToolParams",
        ".ai.transfer_tool_params_param": "TransferToolParamsParam",
        ".ai.voice_settings": "VoiceSettings",
        ".ai.voice_settings_param": "VoiceSettingsParam",
        ".ai.webhook_tool": "WebhookTool",
        ".ai.webhook_tool_param": "WebhookToolParam",
        ".ai.webhook_tool_params": "WebhookToolParams",
        ".ai.webhook_tool_params_param": "WebhookToolParamsParam",
        ".ai.widget_settings": "WidgetSettings",
        ".ai.widget_settings_param": "WidgetSettingsParam",
        ".ai_retrieve_models_response": "AIRetrieveModelsResponse",
        ".ai_summarize_params": "AISummarizeParams",
        ".ai_summarize_response": "AISummarizeResponse",
        ".answer_request_param": "AnswerRequestWebhookRetriesPoliciesValueParam",
        ".answering_machine_detection": "AnsweringMachineDetection",
        ".answering_machine_detection_config_param": "AnsweringMachineDetectionConfigParam",
        ".aws_speech_settings_param": "AwsSpeechSettingsParam",
        ".aws_voice_settings_param": "AWSVoiceSettingsParam",
        ".azure_speech_settings_param": "AzureSpeechSettingsParam",
        ".azure_transcription_language": "AzureTranscriptionLanguage",
        ".azure_transcription_region": "AzureTranscriptionRegion",
        ".azure_voice_settings_param": "AzureVoiceSettingsParam",
        ".book_appointment_tool_param": "BookAppointmentToolParam",
        ".book_appointment_tool_params_param": "BookAppointmentToolParamsParam",
        ".bucket_ids": "BucketIds",
        ".bucket_ids_param": "BucketIdsParam",
        ".call_ai_gather_ended": "CallAIGatherEnded CallAIGatherEndedPayload",
        ".call_ai_gather_ended_event": "CallAIGatherEndedEvent",
        ".call_ai_gather_message_history_updated": "CallAIGatherMessageHistoryUpdated CallAIGatherMessageHistoryUpdatedPayload",
        ".call_ai_gather_message_history_updated_event": "CallAIGatherMessageHistoryUpdatedEvent",
        ".call_ai_gather_partial_results": "CallAIGatherPartialResults CallAIGatherPartialResultsPayload",
        ".call_ai_gather_partial_results_event": "CallAIGatherPartialResultsEvent",
        ".call_answered": "CallAnswered CallAnsweredPayload",
        ".call_answered_event": "CallAnsweredEvent",
        ".call_assistant_request_param": "CallAssistantRequestFallbackConfigParam CallAssistantRequestParam",
        ".call_assistant_tool_param": "CallAssistantToolParam",
        ".call_bridged": "CallBridged",
        ".call_bridged_event": "CallBridgedEvent",
        ".call_conversation_ended": "CallConversationEnded CallConversationEndedPayload",
        ".call_conversation_ended_event": "CallConversationEndedEvent",
        ".call_conversation_insights_generated": "CallConversationInsightsGenerated CallConversationInsightsGeneratedPayload CallConversationInsightsGeneratedPayloadResult",
        ".call_conversation_insights_generated_event": "CallConversationInsightsGeneratedEvent",
        ".call_cost": "CallCost CallCostPayload",
        ".call_cost_event": "CallCostEvent",
        ".call_cost_part": "CallCostPart",
        ".call_deepfake_detection_error": "CallDeepfakeDetectionError CallDeepfakeDetectionErrorPayload",
        ".call_deepfake_detection_error_event": "CallDeepfakeDetectionErrorEvent",
        ".call_deepfake_detection_result": "CallDeepfakeDetectionResult CallDeepfakeDetectionResultPayload",
        ".call_deepfake_detection_result_event": "CallDeepfakeDetectionResultEvent",
        ".call_dial_params": "CallDialParams",
        ".call_dial_response": "CallDialResponse",
        ".call_dtmf_received": "CallDtmfReceived CallDtmfReceivedPayload",
        ".call_dtmf_received_event": "CallDtmfReceivedEvent",
        ".call_enqueued": "CallEnqueued CallEnqueuedPayload",
        ".call_enqueued_event": "CallEnqueuedEvent",
        ".call_external_llm_param": "CallExternalLLMParam",
        ".call_fork_payload": "CallForkPayload",
        ".call_fork_started": "CallForkStarted",
        ".call_fork_started_event": "CallForkStartedEvent",
        ".call_fork_stopped": "CallForkStopped",
        ".call_fork_stopped_event": "CallForkStoppedEvent",
        ".call_gather_ended": "CallGatherEnded CallGatherEndedPayload",
        ".call_gather_ended_event": "CallGatherEndedEvent",
        ".call_hangup": "CallHangup CallHangupPayload CallHangupPayloadCallQualityStats CallHangupPayloadCallQualityStatsInbound CallHangupPayloadCallQualityStatsOutbound",
        ".call_hangup_event": "CallHangupEvent",
        ".call_hold": "CallHold",
        ".call_hold_event": "CallHoldEvent",
        ".call_initiated": "CallInitiated CallInitiatedPayload",
        ".call_initiated_event": "CallInitiatedEvent",
        ".call_left_queue": "CallLeftQueue CallLeftQueuePayload",
        ".call_left_queue_event": "CallLeftQueueEvent",
        ".call_machine_detection_ended": "CallMachineDetectionEnded CallMachineDetectionEndedPayload",
        ".call_machine_detection_ended_event": "CallMachineDetectionEndedEvent",
        ".call_machine_greeting_ended": "CallMachineGreetingEnded CallMachineGreetingEndedPayload",
        ".call_machine_greeting_ended_event": "CallMachineGreetingEndedEvent",
        ".call_machine_premium_detection_ended": "CallMachinePremiumDetectionEnded CallMachinePremiumDetectionEndedPayload",
        ".call_machine_premium_detection_ended_event": "CallMachinePremiumDetectionEndedEvent",
        ".call_machine_premium_greeting_ended": "CallMachinePremiumGreetingEnded CallMachinePremiumGreetingEndedPayload",
        ".call_machine_premium_greeting_ended_event": "CallMachinePremiumGreetingEndedEvent",
        ".call_payload": "CallPayload",
        ".call_playback_ended": "CallPlaybackEnded CallPlaybackEndedPayload",
        ".call_playback_ended_event": "CallPlaybackEndedEvent",
        ".call_playback_started": "CallPlaybackStarted CallPlaybackStartedPayload",
        ".call_playback_started_event": "CallPlaybackStartedEvent",
        ".call_recording_error": "CallRecordingError CallRecordingErrorPayload",
        ".call_recording_error_event": "CallRecordingErrorEvent",
        ".call_recording_saved": "CallRecordingSaved CallRecordingSavedPayload",
        ".call_recording_saved_event": "CallRecordingSavedEvent",
        ".call_recording_transcription_saved": "CallRecordingTranscriptionSaved CallRecordingTranscriptionSavedPayload",
        ".call_recording_transcription_saved_event": "CallRecordingTranscriptionSavedEvent",
        ".call_refer_completed": "CallReferCompleted",
        ".call_refer_completed_event": "CallReferCompletedEvent",
        ".call_refer_failed": "CallReferFailed",
        ".call_refer_failed_event": "CallReferFailedEvent",
        ".call_refer_payload": "CallReferPayload",
        ".call_refer_started": "CallReferStarted",
        ".call_refer_started_event": "CallReferStartedEvent",
        ".call_siprec_failed": "CallSiprecFailed CallSiprecFailedPayload",
        ".call_siprec_failed_event": "CallSiprecFailedEvent",
        ".call_siprec_started": "CallSiprecStarted CallSiprecStartedPayload",
        ".call_siprec_started_event": "CallSiprecStartedEvent",
        ".call_siprec_stopped": "CallSiprecStopped CallSiprecStoppedPayload",
        ".call_siprec_stopped_event": "CallSiprecStoppedEvent",
        ".call_speak_ended": "CallSpeakEnded CallSpeakEndedPayload",
        ".call_speak_ended_event": "CallSpeakEndedEvent",
        ".call_speak_started": "CallSpeakStarted CallSpeakStartedPayload",
        ".call_speak_started_event": "CallSpeakStartedEvent",
        ".call_streaming_failed": "CallStreamingFailed CallStreamingFailedPayload CallStreamingFailedPayloadStreamParams",
        ".call_streaming_failed_event": "CallStreamingFailedEvent",
        ".call_streaming_payload": "CallStreamingPayload",
        ".call_streaming_started": "CallStreamingStarted",
        ".call_streaming_started_event": "CallStreamingStartedEvent",
        ".call_streaming_stopped": "CallStreamingStopped",
        ".call_streaming_stopped_event": "CallStreamingStoppedEvent",
        ".call_transfer_tool_param": "CallTransferToolParam",
        ".call_transfer_tool_params_param": "CallTransferToolParamsParam",
        ".call_unhold": "CallUnhold",
        ".call_unhold_event": "CallUnholdEvent",
        ".call_webhook_tool_param": "CallWebhookToolParam",
        ".call_webhook_tool_params_param": "CallWebhookToolParamsParam",
        ".call_with_recording_id": "CallWithRecordingId",
        ".calls.action_add_ai_assistant_messages_response": "ActionAddAIAssistantMessagesResponse",
        ".calls.action_answer_response": "ActionAnswerResponse",
        ".calls.action_bridge_response": "ActionBridgeResponse",
        ".calls.action_gather_response": "ActionGatherResponse",
        ".calls.action_gather_using_ai_response": "ActionGatherUsingAIResponse",
        ".calls.action_gather_using_audio_response": "ActionGatherUsingAudioResponse",
        ".calls.action_gather_using_speak_response": "ActionGatherUsingSpeakResponse",
        ".calls.action_hangup_response": "ActionHangupResponse",
        ".calls.action_speak_response": "ActionSpeakResponse",
        ".calls.action_start_ai_assistant_response": "ActionStartAIAssistantResponse",
        ".calls.action_stop_ai_assistant_response": "ActionStopAIAssistantResponse",
        ".calls.action_stop_gather_response": "ActionStopGatherResponse",
        ".calls.action_transfer_response": "ActionTransferResponse",
        ".calls.ai_assistant_join_participant_param": "AIAssistantJoinParticipantParam",
        ".calls.assistant_conversation_message_param": "AssistantConversationMessageParam",
        ".calls.assistant_message_param": "AssistantMessageParam",
        ".calls.assistant_voice_settings_param": "AssistantVoiceSettingsParam",
        ".calls.call_control_command_result": "CallControlCommandResult",
        ".calls.call_control_command_result_with_conversation_id": "CallControlCommandResultWithConversationId",
        ".calls.call_control_command_result_with_recording_id": "CallControlCommandResultWithRecordingId",
        ".calls.developer_message_param": "DeveloperMessageParam",
        ".calls.gather_assistant_param": "GatherAssistantParam",
        ".calls.interruption_settings_param": "InterruptionSettingsParam",
        ".calls.loop_count_param": "LoopCountParam",
        ".calls.mute_dtmf": "MuteDtmf",
        ".calls.speak_language": "SpeakLanguage",
        ".calls.system_message_param": "SystemMessageParam",
        ".calls.tool_call_param": "ToolCallParam",
        ".calls.tool_message_param": "ToolMessageParam",
        ".calls.transcription_config_param": "TranscriptionConfigParam",
        ".calls.user_message_param": "UserMessageParam",
        ".check_availability_tool_param": "CheckAvailabilityToolParam",
        ".check_availability_tool_params_param": "CheckAvailabilityToolParamsParam",
        ".conversation_relay_embedded_config_param": "ConversationRelayEmbeddedConfigParam",
        ".conversation_relay_interruptible": "ConversationRelayInterruptible",
        ".conversation_relay_interruption_settings_param": "ConversationRelayInterruptionSettingsParam",
        ".conversation_relay_language_param": "ConversationRelayLanguageParam",
        ".custom_sip_header": "CustomSipHeader",
        ".custom_sip_header_param": "CustomSipHeaderParam",
        ".deepfake_detection_param": "DeepfakeDetectionParam",
        ".deepgram_nova2_config_param": "DeepgramNova2ConfigParam",
        ".deepgram_nova2_transcription_language": "DeepgramNova2TranscriptionLanguage",
        ".deepgram_nova3_config_param": "DeepgramNova3ConfigParam",
        ".deepgram_nova3_transcription_language": "DeepgramNova3TranscriptionLanguage",
        ".delivery_status": "DeliveryStatus",
        ".dial_request_param": "DialRequestConferenceConfigParam DialRequestWebhookRetriesPoliciesValueParam",
        ".dialogflow_config_param": "DialogflowConfigParam",
        ".eleven_labs_speech_settings_param": "ElevenLabsSpeechSettingsParam",
        ".eleven_labs_voice_settings_param": "ElevenLabsVoiceSettingsParam",
        ".error": "Error ErrorSource",
        ".fine_tuning_job_create_param": "FineTuningJobCreateHyperparametersParam",
        ".gather_message": "GatherMessage",
        ".gather_message_param": "GatherMessageParam",
        ".google_transcription_language": "GoogleTranscriptionLanguage",
        ".google_transcription_model": "GoogleTranscriptionModel",
        ".hangup_tool": "HangupTool",
        ".hangup_tool_param": "HangupToolParam",
        ".hangup_tool_params": "HangupToolParams",
        ".hangup_tool_params_param": "HangupToolParamsParam",
        ".http_method": "HttpMethod",
        ".inbound_message": "InboundMessage",
        ".inbound_message_event": "InboundMessageEvent",
        ".inbound_message_payload": "InboundMessagePayload InboundMessagePayloadFrom InboundMessagePayloadMedia InboundMessagePayloadTo",
        ".inworld_voice_settings_param": "InworldVoiceSettingsParam",
        ".language_boost": "LanguageBoost",
        ".legacy.reporting.batch_detail_records.speech_to_text_create_response": "SpeechToTextCreateResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_delete_response": "SpeechToTextDeleteResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_list_response": "SpeechToTextListResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_report": "SpeechToTextReport",
        ".legacy.reporting.batch_detail_records.speech_to_text_retrieve_response": "SpeechToTextRetrieveResponse",
        ".legacy.reporting.usage_report_retrieve_speech_to_text_response": "UsageReportRetrieveSpeechToTextResponse",
        ".line_type": "LineType",
        ".media_encryption": "MediaEncryption",
        ".message_cost_breakdown": "MessageCostBreakdown",
        ".message_price": "MessagePrice",
        ".message_recipient": "MessageRecipient",
        ".message_retrieve_response": "MessageRetrieveResponse",
        ".message_send_params": "MessageSendParams",
        ".message_send_response": "MessageSendResponse",
        ".minimax_speech_settings_param": "MinimaxSpeechSettingsParam",
        ".minimax_voice_settings_param": "MinimaxVoiceSettingsParam",
        ".model_metadata": "ModelMetadata",
        ".number_order_create_param": "NumberOrderCreatePhoneNumberParam",
        ".number_order_create_params": "NumberOrderCreateParams",
        ".number_order_create_response": "NumberOrderCreateResponse",
        ".number_order_list_params": "NumberOrderListFilterCreatedAtParam NumberOrderListFilterParam NumberOrderListParams",
        ".number_order_list_response": "NumberOrderListResponse",
        ".number_order_retrieve_response": "NumberOrderRetrieveResponse",
        ".number_order_status": "NumberOrderStatus",
        ".number_order_status_update_event": "NumberOrderStatusUpdateEvent NumberOrderStatusUpdateEventData NumberOrderStatusUpdateEventMeta",
        ".number_order_update_params": "NumberOrderUpdateParams",
        ".number_order_update_response": "NumberOrderUpdateResponse",
        ".number_order_with_phone_numbers": "NumberOrderWithPhoneNumbers",
        ".outbound_message": "OutboundMessage",
        ".outbound_message_event": "OutboundMessageEvent OutboundMessageEventMeta",
        ".outbound_message_payload": "OutboundMessagePayload OutboundMessagePayloadFrom OutboundMessagePayloadMedia OutboundMessagePayloadTo",
        ".phone_number": "PhoneNumber",
        ".phone_number_detailed": "PhoneNumberDetailed",
        ".phone_number_list_params": "PhoneNumberListFilterNumberTypeParam PhoneNumberListFilterParam PhoneNumberListFilterVoiceConnectionNameParam PhoneNumberListParams",
        ".phone_number_reference": "PhoneNumberReference",
        ".phone_number_retrieve_response": "PhoneNumberRetrieveResponse",
        ".phone_number_update_params": "PhoneNumberUpdateParams",
        ".phone_number_update_response": "PhoneNumberUpdateResponse",
        ".record_track": "RecordTrack",
        ".recording_urls": "RecordingUrls",
        ".regulatory_requirement_update_param": "RegulatoryRequirementUpdateParam",
        ".relay_transcription_engine": "RelayTranscriptionEngine",
        ".replaced_link_click": "ReplacedLinkClick",
        ".replaced_link_click_event": "ReplacedLinkClickEvent",
        ".resemble_sample_rate": "ResembleSampleRate",
        ".resemble_speech_settings_param": "ResembleSpeechSettingsParam",
        ".resemble_voice_settings_param": "ResembleVoiceSettingsParam",
        ".retrieval_tool": "RetrievalTool",
        ".retrieval_tool_param": "RetrievalToolParam",
        ".rime_speech_settings_param": "RimeSpeechSettingsParam",
        ".rime_voice_settings_param": "RimeVoiceSettingsParam",
        ".sip_header": "SipHeader",
        ".sip_header_param": "SipHeaderParam",
        ".sip_region": "SipRegion",
        ".sip_transport": "SipTransport",
        ".sound_modifications_param": "SoundModificationsParam",
        ".speak_voice_settings_param": "SpeakVoiceSettingsParam",
        ".speech_context_param": "SpeechContextParam",
        ".speechmatics_transcription_language": "SpeechmaticsTranscriptionLanguage",
        ".stream_bidirectional_codec": "StreamBidirectionalCodec",
        ".stream_bidirectional_mode": "StreamBidirectionalMode",
        ".stream_bidirectional_sampling_rate": "StreamBidirectionalSamplingRate",
        ".stream_bidirectional_target_legs": "StreamBidirectionalTargetLegs",
        ".stream_codec": "StreamCodec",
        ".stream_track": "StreamTrack",
        ".sub_number_order_regulatory_requirement_with_value": "SubNumberOrderRegulatoryRequirementWithValue",
        ".summary": "Summary",
        ".telnyx_speech_settings_param": "TelnyxSpeechSettingsParam",
        ".telnyx_transcription_language": "TelnyxTranscriptionLanguage",
        ".telnyx_voice_settings_param": "TelnyxVoiceSettingsParam",
        ".text_to_speech_generate_params": "TextToSpeechGenerateParams",
        ".text_to_speech_generate_speech_response": "TextToSpeechGenerateSpeechResponse",
        ".text_to_speech_list_voices_params": "TextToSpeechListVoicesParams",
        ".text_to_speech_list_voices_response": "TextToSpeechListVoicesResponse",
        ".tool_header": "ToolHeader",
        ".tool_header_param": "ToolHeaderParam",
        ".tool_parameters": "ToolParameters",
        ".tool_parameters_param": "ToolParametersParam",
        ".transcription": "Transcription TranscriptionPayload TranscriptionPayloadTranscriptionData",
        ".transcription_engine_a_config_param": "TranscriptionEngineAConfigParam",
        ".transcription_engine_assembly_ai_config_param": "TranscriptionEngineAssemblyAIConfigParam",
        ".transcription_engine_azure_config_param": "TranscriptionEngineAzureConfigParam",
        ".transcription_engine_b_config_param": "TranscriptionEngineBConfigParam",
        ".transcription_engine_deepgram_config_param": "TranscriptionEngineDeepgramConfigParam",
        ".transcription_engine_google_config_param": "TranscriptionEngineGoogleConfigParam",
        ".transcription_engine_parakeet_config_param": "TranscriptionEngineParakeetConfigParam",
        ".transcription_engine_soniox_config_param": "TranscriptionEngineSonioxConfigParam",
        ".transcription_engine_speechmatics_config_param": "TranscriptionEngineSpeechmaticsConfigParam",
        ".transcription_engine_telnyx_config_param": "TranscriptionEngineTelnyxConfigParam",
        ".transcription_engine_xai_config_param": "TranscriptionEngineXAIConfigParam",
        ".transcription_event": "TranscriptionEvent",
        ".transcription_start_request_param": "TranscriptionStartRequestParam",
        ".transfer_request_param": "TransferRequestWebhookRetriesPoliciesValueParam",
        ".transfer_target": "TransferTarget",
        ".transfer_target_param": "TransferTargetParam",
        ".voice": "Voice",
        ".xai_speech_settings_param": "XAISpeechSettingsParam",
        ".xai_transcription_language": "XAITranscriptionLanguage",
        ".xai_voice_settings_param": "XAIVoiceSettingsParam",
    },
)
