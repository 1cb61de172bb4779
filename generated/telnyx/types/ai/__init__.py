"""Types of `types.ai`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import lazy

if TYPE_CHECKING:
    from .arithmetic_expression import *
    from .arithmetic_expression_param import *
    from .assistant_chat_params import *
    from .assistant_chat_response import *
    from .assistant_create_params import *
    from .assistant_delete_response import *
    from .assistant_get_texml_response import *
    from .assistant_imports_params import *
    from .assistant_integration import *
    from .assistant_integration_param import *
    from .assistant_interruption_settings import *
    from .assistant_interruption_settings_param import *
    from .assistant_mcp_server import *
    from .assistant_mcp_server_param import *
    from .assistant_retrieve_params import *
    from .assistant_send_sms_params import *
    from .assistant_send_sms_response import *
    from .assistant_target import *
    from .assistant_target_param import *
    from .assistant_tool import *
    from .assistant_tool_param import *
    from .assistant_tools import *
    from .assistant_tools_param import *
    from .assistant_update_params import *
    from .assistants_list import *
    from .audio_transcribe_params import *
    from .audio_transcribe_response import *
    from .audio_transcription_segment import *
    from .audio_transcription_word import *
    from .audio_visualizer_config import *
    from .audio_visualizer_config_param import *
    from .authentication_method import *
    from .background_task_status import *
    from .boolean_literal_expression import *
    from .boolean_literal_expression_param import *
    from .chat_completion_choice import *
    from .chat_completion_chunk import *
    from .chat_completion_chunk_choice import *
    from .chat_completion_message import *
    from .chat_completion_usage import *
    from .chat_create_completion_params import *
    from .chat_create_completion_response import *
    from .chat_function_param import *
    from .chat_function_tool_param import *
    from .chat_message_param import *
    from .chat_response_format_param import *
    from .chunk_metadata import *
    from .client_side_tool import *
    from .client_side_tool_param import *
    from .client_side_tool_params import *
    from .client_side_tool_params_param import *
    from .conversation import *
    from .conversation_add_message_params import *
    from .conversation_create_params import *
    from .conversation_flow import *
    from .conversation_flow_create_param import *
    from .conversation_insight import *
    from .conversation_list_params import *
    from .conversation_list_response import *
    from .conversation_retrieve_conversations_insights_response import *
    from .conversation_retrieve_response import *
    from .conversation_update_params import *
    from .conversation_update_response import *
    from .default_condition import *
    from .default_condition_param import *
    from .dtmf_tool import *
    from .dtmf_tool_param import *
    from .dynamic_variable_expression import *
    from .dynamic_variable_expression_param import *
    from .embedding_create_params import *
    from .embedding_list_params import *
    from .embedding_list_response import *
    from .embedding_loader import *
    from .embedding_model_name import *
    from .embedding_response import *
    from .embedding_retrieve_response import *
    from .embedding_similarity_search_params import *
    from .embedding_similarity_search_response import *
    from .embedding_task import *
    from .embedding_url_params import *
    from .enabled_features import *
    from .expression_condition import *
    from .expression_condition_param import *
    from .external_llm import *
    from .external_llm_param import *
    from .fallback_config import *
    from .fallback_config_param import *
    from .flow_edge import *
    from .flow_edge_param import *
    from .flow_node import *
    from .flow_node_create_param import *
    from .handoff_tool import *
    from .handoff_tool_param import *
    from .handoff_tool_params import *
    from .handoff_tool_params_param import *
    from .import_metadata import *
    from .import_provider import *
    from .inference_embedding import *
    from .insight_settings import *
    from .insight_settings_param import *
    from .invite_tool import *
    from .invite_tool_config import *
    from .invite_tool_config_param import *
    from .invite_tool_param import *
    from .llm_condition import *
    from .llm_condition_param import *
    from .mcp_server import *
    from .mcp_server_create_params import *
    from .mcp_server_list_params import *
    from .mcp_server_update_params import *
    from .messaging_settings import *
    from .messaging_settings_param import *
    from .node_position import *
    from .node_position_param import *
    from .node_target import *
    from .node_target_param import *
    from .number_literal_expression import *
    from .number_literal_expression_param import *
    from .observability import *
    from .observability_param import *
    from .observability_status import *
    from .page_meta import *
    from .pay_tool import *
    from .pay_tool_param import *
    from .pay_tool_params import *
    from .pay_tool_params_param import *
    from .post_conversation_settings import *
    from .post_conversation_settings_param import *
    from .privacy_settings import *
    from .privacy_settings_param import *
    from .prompt_sync_status import *
    from .send_message_tool import *
    from .send_message_tool_param import *
    from .shared_tool_response import *
    from .similar_chunk import *
    from .sip_refer_tool import *
    from .sip_refer_tool_param import *
    from .sip_refer_tool_params import *
    from .sip_refer_tool_params_param import *
    from .skip_turn_tool import *
    from .skip_turn_tool_param import *
    from .skip_turn_tool_params import *
    from .skip_turn_tool_params_param import *
    from .speak_node import *
    from .speak_node_param import *
    from .start_speaking_plan import *
    from .start_speaking_plan_param import *
    from .string_literal_expression import *
    from .string_literal_expression_param import *
    from .telephony_settings import *
    from .telephony_settings_param import *
    from .tool_create_params import *
    from .tool_list_params import *
    from .tool_node import *
    from .tool_node_create_param import *
    from .tool_update_params import *
    from .transcription_endpointing_plan import *
    from .transcription_endpointing_plan_param import *
    from .transcription_settings import *
    from .transcription_settings_config import *
    from .transcription_settings_config_param import *
    from .transcription_settings_param import *
    from .transfer_tool import *
    from .transfer_tool_param import *
    from .transfer_tool_params import *
    from .transfer_tool_params_param import *
    from .voice_settings import *
    from .voice_settings_param import *
    from .webhook_tool import *
    from .webhook_tool_param import *
    from .webhook_tool_params import *
    from .webhook_tool_params_param import *
    from .widget_settings import *
    from .widget_settings_param import *

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
