"""Types of `types.ai`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import lazy

if TYPE_CHECKING:
    from .arithmetic_expression import (
        ArithmeticExpression as ArithmeticExpression,
        BooleanOpExpression as BooleanOpExpression,
        ComparisonExpression as ComparisonExpression,
        Expression as Expression,
    )
    from .arithmetic_expression_param import (
        ArithmeticExpressionParam as ArithmeticExpressionParam,
        BooleanOpExpressionParam as BooleanOpExpressionParam,
        ComparisonExpressionParam as ComparisonExpressionParam,
        ExpressionParam as ExpressionParam,
    )
    from .assistant_chat_params import AssistantChatParams as AssistantChatParams
    from .assistant_chat_response import AssistantChatResponse as AssistantChatResponse
    from .assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from .assistant_delete_response import AssistantDeleteResponse as AssistantDeleteResponse
    from .assistant_get_texml_response import AssistantGetTexmlResponse as AssistantGetTexmlResponse
    from .assistant_imports_params import AssistantImportsParams as AssistantImportsParams
    from .assistant_integration import AssistantIntegration as AssistantIntegration
    from .assistant_integration_param import AssistantIntegrationParam as AssistantIntegrationParam
    from .assistant_interruption_settings import (
        AssistantInterruptionSettings as AssistantInterruptionSettings,
    )
    from .assistant_interruption_settings_param import (
        AssistantInterruptionSettingsParam as AssistantInterruptionSettingsParam,
    )
    from .assistant_mcp_server import AssistantMcpServer as AssistantMcpServer
    from .assistant_mcp_server_param import AssistantMcpServerParam as AssistantMcpServerParam
    from .assistant_retrieve_params import AssistantRetrieveParams as AssistantRetrieveParams
    from .assistant_send_sms_params import AssistantSendSmsParams as AssistantSendSmsParams
    from .assistant_send_sms_response import AssistantSendSMSResponse as AssistantSendSMSResponse
    from .assistant_target import AssistantTarget as AssistantTarget
    from .assistant_target_param import AssistantTargetParam as AssistantTargetParam
    from .assistant_tool import AssistantTool as AssistantTool
    from .assistant_tool_param import AssistantToolParam as AssistantToolParam
    from .assistant_tools import AssistantTools as AssistantTools
    from .assistant_tools_param import AssistantToolsParam as AssistantToolsParam
    from .assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from .assistants_list import AssistantsList as AssistantsList
    from .audio_transcribe_params import AudioTranscribeParams as AudioTranscribeParams
    from .audio_transcribe_response import AudioTranscribeResponse as AudioTranscribeResponse
    from .audio_transcription_segment import AudioTranscriptionSegment as AudioTranscriptionSegment
    from .audio_transcription_word import AudioTranscriptionWord as AudioTranscriptionWord
    from .audio_visualizer_config import AudioVisualizerConfig as AudioVisualizerConfig
    from .audio_visualizer_config_param import (
        AudioVisualizerConfigParam as AudioVisualizerConfigParam,
    )
    from .authentication_method import AuthenticationMethod as AuthenticationMethod
    from .background_task_status import BackgroundTaskStatus as BackgroundTaskStatus
    from .boolean_literal_expression import BooleanLiteralExpression as BooleanLiteralExpression
    from .boolean_literal_expression_param import (
        BooleanLiteralExpressionParam as BooleanLiteralExpressionParam,
    )
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_usage import ChatCompletionUsage as ChatCompletionUsage
    from .chat_create_completion_params import (
        ChatCreateCompletionParams as ChatCreateCompletionParams,
    )
    from .chat_create_completion_response import (
        ChatCreateCompletionResponse as ChatCreateCompletionResponse,
    )
    from .chat_function_param import ChatFunctionParam as ChatFunctionParam
    from .chat_function_tool_param import ChatFunctionToolParam as ChatFunctionToolParam
    from .chat_message_param import (
        ChatMessageContentParam as ChatMessageContentParam,
        ChatMessageParam as ChatMessageParam,
    )
    from .chat_response_format_param import ChatResponseFormatParam as ChatResponseFormatParam
    from .chunk_metadata import ChunkMetadata as ChunkMetadata
    from .client_side_tool import ClientSideTool as ClientSideTool
    from .client_side_tool_param import ClientSideToolParam as ClientSideToolParam
    from .client_side_tool_params import ClientSideToolParams as ClientSideToolParams
    from .client_side_tool_params_param import (
        ClientSideToolParamsParam as ClientSideToolParamsParam,
    )
    from .conversation import Conversation as Conversation
    from .conversation_add_message_params import (
        ConversationAddMessageParams as ConversationAddMessageParams,
    )
    from .conversation_create_params import ConversationCreateParams as ConversationCreateParams
    from .conversation_flow import ConversationFlow as ConversationFlow
    from .conversation_flow_create_param import (
        ConversationFlowCreateParam as ConversationFlowCreateParam,
    )
    from .conversation_insight import (
        ConversationInsight as ConversationInsight,
        ConversationInsightConversationInsight as ConversationInsightConversationInsight,
    )
    from .conversation_list_params import ConversationListParams as ConversationListParams
    from .conversation_list_response import ConversationListResponse as ConversationListResponse
    from .conversation_retrieve_conversations_insights_response import (
        ConversationRetrieveConversationsInsightsResponse as ConversationRetrieveConversationsInsightsResponse,
    )
    from .conversation_retrieve_response import (
        ConversationRetrieveResponse as ConversationRetrieveResponse,
    )
    from .conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
    from .conversation_update_response import (
        ConversationUpdateResponse as ConversationUpdateResponse,
    )
    from .default_condition import DefaultCondition as DefaultCondition
    from .default_condition_param import DefaultConditionParam as DefaultConditionParam
    from .dtmf_tool import DtmfTool as DtmfTool
    from .dtmf_tool_param import DtmfToolParam as DtmfToolParam
    from .dynamic_variable_expression import DynamicVariableExpression as DynamicVariableExpression
    from .dynamic_variable_expression_param import (
        DynamicVariableExpressionParam as DynamicVariableExpressionParam,
    )
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .embedding_list_params import EmbeddingListParams as EmbeddingListParams
    from .embedding_list_response import EmbeddingListResponse as EmbeddingListResponse
    from .embedding_loader import EmbeddingLoader as EmbeddingLoader
    from .embedding_model_name import EmbeddingModelName as EmbeddingModelName
    from .embedding_response import (
        EmbeddingResponse as EmbeddingResponse,
        EmbeddingResponseData as EmbeddingResponseData,
    )
    from .embedding_retrieve_response import (
        EmbeddingRetrieveResponse as EmbeddingRetrieveResponse,
        EmbeddingRetrieveResponseData as EmbeddingRetrieveResponseData,
    )
    from .embedding_similarity_search_params import (
        EmbeddingSimilaritySearchParams as EmbeddingSimilaritySearchParams,
    )
    from .embedding_similarity_search_response import (
        EmbeddingSimilaritySearchResponse as EmbeddingSimilaritySearchResponse,
    )
    from .embedding_task import EmbeddingTask as EmbeddingTask
    from .embedding_url_params import EmbeddingUrlParams as EmbeddingUrlParams
    from .enabled_features import EnabledFeatures as EnabledFeatures
    from .expression_condition import ExpressionCondition as ExpressionCondition
    from .expression_condition_param import ExpressionConditionParam as ExpressionConditionParam
    from .external_llm import ExternalLLM as ExternalLLM
    from .external_llm_param import ExternalLLMParam as ExternalLLMParam
    from .fallback_config import FallbackConfig as FallbackConfig
    from .fallback_config_param import FallbackConfigParam as FallbackConfigParam
    from .flow_edge import FlowEdge as FlowEdge
    from .flow_edge_param import FlowEdgeParam as FlowEdgeParam
    from .flow_node import FlowNode as FlowNode
    from .flow_node_create_param import FlowNodeCreateParam as FlowNodeCreateParam
    from .handoff_tool import HandoffTool as HandoffTool
    from .handoff_tool_param import HandoffToolParam as HandoffToolParam
    from .handoff_tool_params import (
        HandoffToolParams as HandoffToolParams,
        HandoffToolParamsAIAssistant as HandoffToolParamsAIAssistant,
    )
    from .handoff_tool_params_param import (
        HandoffToolParamsAIAssistantParam as HandoffToolParamsAIAssistantParam,
        HandoffToolParamsParam as HandoffToolParamsParam,
    )
    from .import_metadata import ImportMetadata as ImportMetadata
    from .import_provider import ImportProvider as ImportProvider
    from .inference_embedding import InferenceEmbedding as InferenceEmbedding
    from .insight_settings import InsightSettings as InsightSettings
    from .insight_settings_param import InsightSettingsParam as InsightSettingsParam
    from .invite_tool import InviteTool as InviteTool
    from .invite_tool_config import (
        InviteToolConfig as InviteToolConfig,
        InviteToolConfigVoicemailDetection as InviteToolConfigVoicemailDetection,
        InviteToolConfigVoicemailDetectionOnVoicemailDetected as InviteToolConfigVoicemailDetectionOnVoicemailDetected,
    )
    from .invite_tool_config_param import (
        InviteToolConfigParam as InviteToolConfigParam,
        InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam as InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam,
        InviteToolConfigVoicemailDetectionParam as InviteToolConfigVoicemailDetectionParam,
    )
    from .invite_tool_param import InviteToolParam as InviteToolParam
    from .llm_condition import LLMCondition as LLMCondition
    from .llm_condition_param import LLMConditionParam as LLMConditionParam
    from .mcp_server import McpServer as McpServer
    from .mcp_server_create_params import McpServerCreateParams as McpServerCreateParams
    from .mcp_server_list_params import McpServerListParams as McpServerListParams
    from .mcp_server_update_params import McpServerUpdateParams as McpServerUpdateParams
    from .messaging_settings import MessagingSettings as MessagingSettings
    from .messaging_settings_param import MessagingSettingsParam as MessagingSettingsParam
    from .node_position import NodePosition as NodePosition
    from .node_position_param import NodePositionParam as NodePositionParam
    from .node_target import NodeTarget as NodeTarget
    from .node_target_param import NodeTargetParam as NodeTargetParam
    from .number_literal_expression import NumberLiteralExpression as NumberLiteralExpression
    from .number_literal_expression_param import (
        NumberLiteralExpressionParam as NumberLiteralExpressionParam,
    )
    from .observability import Observability as Observability
    from .observability_param import ObservabilityParam as ObservabilityParam
    from .observability_status import ObservabilityStatus as ObservabilityStatus
    from .page_meta import PageMeta as PageMeta
    from .pay_tool import PayTool as PayTool
    from .pay_tool_param import PayToolParam as PayToolParam
    from .pay_tool_params import PayToolParams as PayToolParams
    from .pay_tool_params_param import PayToolParamsParam as PayToolParamsParam
    from .post_conversation_settings import PostConversationSettings as PostConversationSettings
    from .post_conversation_settings_param import (
        PostConversationSettingsParam as PostConversationSettingsParam,
    )
    from .privacy_settings import PrivacySettings as PrivacySettings
    from .privacy_settings_param import PrivacySettingsParam as PrivacySettingsParam
    from .prompt_sync_status import PromptSyncStatus as PromptSyncStatus
    from .send_message_tool import (
        SendMessageTool as SendMessageTool,
        SendMessageToolSendMessage as SendMessageToolSendMessage,
    )
    from .send_message_tool_param import (
        SendMessageToolParam as SendMessageToolParam,
        SendMessageToolSendMessageParam as SendMessageToolSendMessageParam,
    )
    from .shared_tool_response import SharedToolResponse as SharedToolResponse
    from .similar_chunk import SimilarChunk as SimilarChunk
    from .sip_refer_tool import SipReferTool as SipReferTool
    from .sip_refer_tool_param import SipReferToolParam as SipReferToolParam
    from .sip_refer_tool_params import (
        SipReferToolParams as SipReferToolParams,
        SipReferToolParamsSipHeader as SipReferToolParamsSipHeader,
        SipReferToolParamsTarget as SipReferToolParamsTarget,
    )
    from .sip_refer_tool_params_param import (
        SipReferToolParamsParam as SipReferToolParamsParam,
        SipReferToolParamsSipHeaderParam as SipReferToolParamsSipHeaderParam,
        SipReferToolParamsTargetParam as SipReferToolParamsTargetParam,
    )
    from .skip_turn_tool import SkipTurnTool as SkipTurnTool
    from .skip_turn_tool_param import SkipTurnToolParam as SkipTurnToolParam
    from .skip_turn_tool_params import SkipTurnToolParams as SkipTurnToolParams
    from .skip_turn_tool_params_param import SkipTurnToolParamsParam as SkipTurnToolParamsParam
    from .speak_node import SpeakNode as SpeakNode
    from .speak_node_param import SpeakNodeParam as SpeakNodeParam
    from .start_speaking_plan import StartSpeakingPlan as StartSpeakingPlan
    from .start_speaking_plan_param import StartSpeakingPlanParam as StartSpeakingPlanParam
    from .string_literal_expression import StringLiteralExpression as StringLiteralExpression
    from .string_literal_expression_param import (
        StringLiteralExpressionParam as StringLiteralExpressionParam,
    )
    from .telephony_settings import (
        TelephonySettings as TelephonySettings,
        TelephonySettingsNoiseSuppressionConfig as TelephonySettingsNoiseSuppressionConfig,
        TelephonySettingsRecordingSettings as TelephonySettingsRecordingSettings,
        TelephonySettingsVoicemailDetection as TelephonySettingsVoicemailDetection,
        TelephonySettingsVoicemailDetectionOnVoicemailDetected as TelephonySettingsVoicemailDetectionOnVoicemailDetected,
        TelephonySettingsVoicemailDetectionOnVoicemailMessage as TelephonySettingsVoicemailDetectionOnVoicemailMessage,
    )
    from .telephony_settings_param import (
        TelephonySettingsNoiseSuppressionConfigParam as TelephonySettingsNoiseSuppressionConfigParam,
        TelephonySettingsParam as TelephonySettingsParam,
        TelephonySettingsRecordingSettingsParam as TelephonySettingsRecordingSettingsParam,
        TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam as TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam,
        TelephonySettingsVoicemailDetectionOnVoicemailMessageParam as TelephonySettingsVoicemailDetectionOnVoicemailMessageParam,
        TelephonySettingsVoicemailDetectionParam as TelephonySettingsVoicemailDetectionParam,
    )
    from .tool_create_params import ToolCreateParams as ToolCreateParams
    from .tool_list_params import ToolListParams as ToolListParams
    from .tool_node import ToolNode as ToolNode
    from .tool_node_create_param import ToolNodeCreateParam as ToolNodeCreateParam
    from .tool_update_params import ToolUpdateParams as ToolUpdateParams
    from .transcription_endpointing_plan import (
        TranscriptionEndpointingPlan as TranscriptionEndpointingPlan,
    )
    from .transcription_endpointing_plan_param import (
        TranscriptionEndpointingPlanParam as TranscriptionEndpointingPlanParam,
    )
    from .transcription_settings import TranscriptionSettings as TranscriptionSettings
    from .transcription_settings_config import (
        TranscriptionSettingsConfig as TranscriptionSettingsConfig,
    )
    from .transcription_settings_config_param import (
        TranscriptionSettingsConfigParam as TranscriptionSettingsConfigParam,
    )
    from .transcription_settings_param import (
        TranscriptionSettingsParam as TranscriptionSettingsParam,
    )
    from .transfer_tool import TransferTool as TransferTool
    from .transfer_tool_param import TransferToolParam as TransferToolParam
    from .transfer_tool_params import (
        TransferToolParams as TransferToolParams,
        TransferToolParamsVoicemailDetection as TransferToolParamsVoicemailDetection,
        TransferToolParamsVoicemailDetectionDetectionConfig as TransferToolParamsVoicemailDetectionDetectionConfig,
        TransferToolParamsVoicemailDetectionOnVoicemailDetected as TransferToolParamsVoicemailDetectionOnVoicemailDetected,
        TransferToolParamsVoicemailDetectionOnVoicemailMessage as TransferToolParamsVoicemailDetectionOnVoicemailMessage,
    )
    from .transfer_tool_params_param import (
        TransferToolParamsParam as TransferToolParamsParam,
        TransferToolParamsVoicemailDetectionDetectionConfigParam as TransferToolParamsVoicemailDetectionDetectionConfigParam,
        TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam as TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam,
        TransferToolParamsVoicemailDetectionOnVoicemailMessageParam as TransferToolParamsVoicemailDetectionOnVoicemailMessageParam,
        TransferToolParamsVoicemailDetectionParam as TransferToolParamsVoicemailDetectionParam,
    )
    from .voice_settings import (
        VoiceSettings as VoiceSettings,
        VoiceSettingsBackgroundAudioMediaName as VoiceSettingsBackgroundAudioMediaName,
        VoiceSettingsBackgroundAudioMediaUrl as VoiceSettingsBackgroundAudioMediaUrl,
        VoiceSettingsBackgroundAudioPredefinedMedia as VoiceSettingsBackgroundAudioPredefinedMedia,
    )
    from .voice_settings_param import (
        VoiceSettingsBackgroundAudioMediaNameParam as VoiceSettingsBackgroundAudioMediaNameParam,
        VoiceSettingsBackgroundAudioMediaUrlParam as VoiceSettingsBackgroundAudioMediaUrlParam,
        VoiceSettingsBackgroundAudioPredefinedMediaParam as VoiceSettingsBackgroundAudioPredefinedMediaParam,
        VoiceSettingsParam as VoiceSettingsParam,
    )
    from .webhook_tool import WebhookTool as WebhookTool
    from .webhook_tool_param import WebhookToolParam as WebhookToolParam
    from .webhook_tool_params import (
        WebhookToolParams as WebhookToolParams,
        WebhookToolParamsStoreFieldsAsVariable as WebhookToolParamsStoreFieldsAsVariable,
    )
    from .webhook_tool_params_param import (
        WebhookToolParamsParam as WebhookToolParamsParam,
        WebhookToolParamsStoreFieldsAsVariableParam as WebhookToolParamsStoreFieldsAsVariableParam,
    )
    from .widget_settings import WidgetSettings as WidgetSettings
    from .widget_settings_param import WidgetSettingsParam as WidgetSettingsParam

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".arithmetic_expression": "ArithmeticExpression BooleanOpExpression ComparisonExpression Expression",
        ".arithmetic_expression_param": "ArithmeticExpressionParam BooleanOpExpressionParam ComparisonExpressionParam ExpressionParam",
        ".assistant_chat_params": "AssistantChatParams",
        ".assistant_chat_response": "AssistantChatResponse",
        ".assistant_create_params": "AssistantCreateParams",
        ".assistant_delete_response": "AssistantDeleteResponse",
        ".assistant_get_texml_response": "AssistantGetTexmlResponse",
        ".assistant_imports_params": "AssistantImportsParams",
        ".assistant_integration": "AssistantIntegration",
        ".assistant_integration_param": "AssistantIntegrationParam",
        ".assistant_interruption_settings": "AssistantInterruptionSettings",
        ".assistant_interruption_settings_param": "AssistantInterruptionSettingsParam",
        ".assistant_mcp_server": "AssistantMcpServer",
        ".assistant_mcp_server_param": "AssistantMcpServerParam",
        ".assistant_retrieve_params": "AssistantRetrieveParams",
        ".assistant_send_sms_params": "AssistantSendSmsParams",
        ".assistant_send_sms_response": "AssistantSendSMSResponse",
        ".assistant_target": "AssistantTarget",
        ".assistant_target_param": "AssistantTargetParam",
        ".assistant_tool": "AssistantTool",
        ".assistant_tool_param": "AssistantToolParam",
        ".assistant_tools": "AssistantTools",
        ".assistant_tools_param": "AssistantToolsParam",
        ".assistant_update_params": "AssistantUpdateParams",
        ".assistants_list": "AssistantsList",
        ".audio_transcribe_params": "AudioTranscribeParams",
        ".audio_transcribe_response": "AudioTranscribeResponse",
        ".audio_transcription_segment": "AudioTranscriptionSegment",
        ".audio_transcription_word": "AudioTranscriptionWord",
        ".audio_visualizer_config": "AudioVisualizerConfig",
        ".audio_visualizer_config_param": "AudioVisualizerConfigParam",
        ".authentication_method": "AuthenticationMethod",
        ".background_task_status": "BackgroundTaskStatus",
        ".boolean_literal_expression": "BooleanLiteralExpression",
        ".boolean_literal_expression_param": "BooleanLiteralExpressionParam",
        ".chat_completion_choice": "ChatCompletionChoice",
        ".chat_completion_chunk": "ChatCompletionChunk",
        ".chat_completion_chunk_choice": "ChatCompletionChunkChoice",
        ".chat_completion_message": "ChatCompletionMessage",
        ".chat_completion_usage": "ChatCompletionUsage",
        ".chat_create_completion_params": "ChatCreateCompletionParams",
        ".chat_create_completion_response": "ChatCreateCompletionResponse",
        ".chat_function_param": "ChatFunctionParam",
        ".chat_function_tool_param": "ChatFunctionToolParam",
        ".chat_message_param": "ChatMessageContentParam ChatMessageParam",
        ".chat_response_format_param": "ChatResponseFormatParam",
        ".chunk_metadata": "ChunkMetadata",
        ".client_side_tool": "ClientSideTool",
        ".client_side_tool_param": "ClientSideToolParam",
        ".client_side_tool_params": "ClientSideToolParams",
        ".client_side_tool_params_param": "ClientSideToolParamsParam",
        ".conversation": "Conversation",
        ".conversation_add_message_params": "ConversationAddMessageParams",
        ".conversation_create_params": "ConversationCreateParams",
        ".conversation_flow": "ConversationFlow",
        ".conversation_flow_create_param": "ConversationFlowCreateParam",
        ".conversation_insight": "ConversationInsight ConversationInsightConversationInsight",
        ".conversation_list_params": "ConversationListParams",
        ".conversation_list_response": "ConversationListResponse",
        ".conversation_retrieve_conversations_insights_response": "ConversationRetrieveConversationsInsightsResponse",
        ".conversation_retrieve_response": "ConversationRetrieveResponse",
        ".conversation_update_params": "ConversationUpdateParams",
        ".conversation_update_response": "ConversationUpdateResponse",
        ".default_condition": "DefaultCondition",
        ".default_condition_param": "DefaultConditionParam",
        ".dtmf_tool": "DtmfTool",
        ".dtmf_tool_param": "DtmfToolParam",
        ".dynamic_variable_expression": "DynamicVariableExpression",
        ".dynamic_variable_expression_param": "DynamicVariableExpressionParam",
        ".embedding_create_params": "EmbeddingCreateParams",
        ".embedding_list_params": "EmbeddingListParams",
        ".embedding_list_response": "EmbeddingListResponse",
        ".embedding_loader": "EmbeddingLoader",
        ".embedding_model_name": "EmbeddingModelName",
        ".embedding_response": "EmbeddingResponse EmbeddingResponseData",
        ".embedding_retrieve_response": "EmbeddingRetrieveResponse EmbeddingRetrieveResponseData",
        ".embedding_similarity_search_params": "EmbeddingSimilaritySearchParams",
        ".embedding_similarity_search_response": "EmbeddingSimilaritySearchResponse",
        ".embedding_task": "EmbeddingTask",
        ".embedding_url_params": "EmbeddingUrlParams",
        ".enabled_features": "EnabledFeatures",
        ".expression_condition": "ExpressionCondition",
        ".expression_condition_param": "ExpressionConditionParam",
        ".external_llm": "ExternalLLM",
        ".external_llm_param": "ExternalLLMParam",
        ".fallback_config": "FallbackConfig",
        ".fallback_config_param": "FallbackConfigParam",
        ".flow_edge": "FlowEdge",
        ".flow_edge_param": "FlowEdgeParam",
        ".flow_node": "FlowNode",
        ".flow_node_create_param": "FlowNodeCreateParam",
        ".handoff_tool": "HandoffTool",
        ".handoff_tool_param": "HandoffToolParam",
        ".handoff_tool_params": "HandoffToolParams HandoffToolParamsAIAssistant",
        ".handoff_tool_params_param": "HandoffToolParamsAIAssistantParam HandoffToolParamsParam",
        ".import_metadata": "ImportMetadata",
        ".import_provider": "ImportProvider",
        ".inference_embedding": "InferenceEmbedding",
        ".insight_settings": "InsightSettings",
        ".insight_settings_param": "InsightSettingsParam",
        ".invite_tool": "InviteTool",
        ".invite_tool_config": "InviteToolConfig InviteToolConfigVoicemailDetection InviteToolConfigVoicemailDetectionOnVoicemailDetected",
        ".invite_tool_config_param": "InviteToolConfigParam InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam InviteToolConfigVoicemailDetectionParam",
        ".invite_tool_param": "InviteToolParam",
        ".llm_condition": "LLMCondition",
        ".llm_condition_param": "LLMConditionParam",
        ".mcp_server": "McpServer",
        ".mcp_server_create_params": "McpServerCreateParams",
        ".mcp_server_list_params": "McpServerListParams",
        ".mcp_server_update_params": "McpServerUpdateParams",
        ".messaging_settings": "MessagingSettings",
        ".messaging_settings_param": "MessagingSettingsParam",
        ".node_position": "NodePosition",
        ".node_position_param": "NodePositionParam",
        ".node_target": "NodeTarget",
        ".node_target_param": "NodeTargetParam",
        ".number_literal_expression": "NumberLiteralExpression",
        ".number_literal_expression_param": "NumberLiteralExpressionParam",
        ".observability": "Observability",
        ".observability_param": "ObservabilityParam",
        ".observability_status": "ObservabilityStatus",
        ".page_meta": "PageMeta",
        ".pay_tool": "PayTool",
        ".pay_tool_param": "PayToolParam",
        ".pay_tool_params": "PayToolParams",
        ".pay_tool_params_param": "PayToolParamsParam",
        ".post_conversation_settings": "PostConversationSettings",
        ".post_conversation_settings_param": "PostConversationSettingsParam",
        ".privacy_settings": "PrivacySettings",
        ".privacy_settings_param": "PrivacySettingsParam",
        ".prompt_sync_status": "PromptSyncStatus",
        ".send_message_tool": "SendMessageTool SendMessageToolSendMessage",
        ".send_message_tool_param": "SendMessageToolParam SendMessageToolSendMessageParam",
        ".shared_tool_response": "SharedToolResponse",
        ".similar_chunk": "SimilarChunk",
        ".sip_refer_tool": "SipReferTool",
        ".sip_refer_tool_param": "SipReferToolParam",
        ".sip_refer_tool_params": "SipReferToolParams SipReferToolParamsSipHeader SipReferToolParamsTarget",
        ".sip_refer_tool_params_param": "SipReferToolParamsParam SipReferToolParamsSipHeaderParam SipReferToolParamsTargetParam",
        ".skip_turn_tool": "SkipTurnTool",
        ".skip_turn_tool_param": "SkipTurnToolParam",
        ".skip_turn_tool_params": "SkipTurnToolParams",
        ".skip_turn_tool_params_param": "SkipTurnToolParamsParam",
        ".speak_node": "SpeakNode",
        ".speak_node_param": "SpeakNodeParam",
        ".start_speaking_plan": "StartSpeakingPlan",
        ".start_speaking_plan_param": "StartSpeakingPlanParam",
        ".string_literal_expression": "StringLiteralExpression",
        ".string_literal_expression_param": "StringLiteralExpressionParam",
        ".telephony_settings": "TelephonySettings TelephonySettingsNoiseSuppressionConfig TelephonySettingsRecordingSettings TelephonySettingsVoicemailDetection TelephonySettingsVoicemailDetectionOnVoicemailDetected TelephonySettingsVoicemailDetectionOnVoicemailMessage",
        ".telephony_settings_param": "TelephonySettingsNoiseSuppressionConfigParam TelephonySettingsParam TelephonySettingsRecordingSettingsParam TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam TelephonySettingsVoicemailDetectionOnVoicemailMessageParam TelephonySettingsVoicemailDetectionParam",
        ".tool_create_params": "ToolCreateParams",
        ".tool_list_params": "ToolListParams",
        ".tool_node": "ToolNode",
        ".tool_node_create_param": "ToolNodeCreateParam",
        ".tool_update_params": "ToolUpdateParams",
        ".transcription_endpointing_plan": "TranscriptionEndpointingPlan",
        ".transcription_endpointing_plan_param": "TranscriptionEndpointingPlanParam",
        ".transcription_settings": "TranscriptionSettings",
        ".transcription_settings_config": "TranscriptionSettingsConfig",
        ".transcription_settings_config_param": "TranscriptionSettingsConfigParam",
        ".transcription_settings_param": "TranscriptionSettingsParam",
        ".transfer_tool": "TransferTool",
        ".transfer_tool_param": "TransferToolParam",
        ".transfer_tool_params": "TransferToolParams TransferToolParamsVoicemailDetection TransferToolParamsVoicemailDetectionDetectionConfig TransferToolParamsVoicemailDetectionOnVoicemailDetected TransferToolParamsVoicemailDetectionOnVoicemailMessage",
        ".transfer_tool_params_param": "TransferToolParamsParam TransferToolParamsVoicemailDetectionDetectionConfigParam TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam TransferToolParamsVoicemailDetectionOnVoicemailMessageParam TransferToolParamsVoicemailDetectionParam",
        ".voice_settings": "VoiceSettings VoiceSettingsBackgroundAudioMediaName VoiceSettingsBackgroundAudioMediaUrl VoiceSettingsBackgroundAudioPredefinedMedia",
        ".voice_settings_param": "VoiceSettingsBackgroundAudioMediaNameParam VoiceSettingsBackgroundAudioMediaUrlParam VoiceSettingsBackgroundAudioPredefinedMediaParam VoiceSettingsParam",
        ".webhook_tool": "WebhookTool",
        ".webhook_tool_param": "WebhookToolParam",
        ".webhook_tool_params": "WebhookToolParams WebhookToolParamsStoreFieldsAsVariable",
        ".webhook_tool_params_param": "WebhookToolParamsParam WebhookToolParamsStoreFieldsAsVariableParam",
        ".widget_settings": "WidgetSettings",
        ".widget_settings_param": "WidgetSettingsParam",
    },
)
