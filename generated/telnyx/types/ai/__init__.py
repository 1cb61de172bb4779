# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai`; imported on first use."""

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
        ".": "AssistantChatParams AssistantChatResponse AssistantCreateParams AssistantDeleteResponse AssistantGetTexmlResponse AssistantImportsParams AssistantIntegration AssistantIntegrationParam AssistantInterruptionSettings AssistantInterruptionSettingsParam AssistantMcpServer AssistantMcpServerParam AssistantRetrieveParams AssistantSendSMSResponse AssistantSendSmsParams AssistantTarget AssistantTargetParam AssistantTool AssistantToolParam AssistantTools AssistantToolsParam AssistantUpdateParams AssistantsList AudioTranscribeParams AudioTranscribeResponse AudioTranscriptionSegment AudioTranscriptionWord AudioVisualizerConfig AudioVisualizerConfigParam AuthenticationMethod BackgroundTaskStatus BooleanLiteralExpression BooleanLiteralExpressionParam ChatCompletionChoice ChatCompletionChunk ChatCompletionChunkChoice ChatCompletionMessage ChatCompletionUsage ChatCreateCompletionParams ChatCreateCompletionResponse ChatFunctionParam ChatFunctionToolParam ChatResponseFormatParam ChunkMetadata ClientSideTool ClientSideToolParam ClientSideToolParams ClientSideToolParamsParam Conversation ConversationAddMessageParams ConversationCreateParams ConversationFlow ConversationFlowCreateParam ConversationListParams ConversationListResponse ConversationRetrieveConversationsInsightsResponse ConversationRetrieveResponse ConversationUpdateParams ConversationUpdateResponse DefaultCondition DefaultConditionParam DtmfTool DtmfToolParam DynamicVariableExpression DynamicVariableExpressionParam EmbeddingCreateParams EmbeddingListParams EmbeddingListResponse EmbeddingLoader EmbeddingModelName EmbeddingSimilaritySearchParams EmbeddingSimilaritySearchResponse EmbeddingTask EmbeddingUrlParams EnabledFeatures ExpressionCondition ExpressionConditionParam ExternalLLM ExternalLLMParam FallbackConfig FallbackConfigParam FlowEdge FlowEdgeParam FlowNode FlowNodeCreateParam HandoffTool HandoffToolParam ImportMetadata ImportProvider InferenceEmbedding InsightSettings InsightSettingsParam InviteTool InviteToolParam LLMCondition LLMConditionParam McpServer McpServerCreateParams McpServerListParams McpServerUpdateParams MessagingSettings MessagingSettingsParam NodePosition NodePositionParam NodeTarget NodeTargetParam NumberLiteralExpression NumberLiteralExpressionParam Observability ObservabilityParam ObservabilityStatus PageMeta PayTool PayToolParam PayToolParams PayToolParamsParam PostConversationSettings PostConversationSettingsParam PrivacySettings PrivacySettingsParam PromptSyncStatus SharedToolResponse SimilarChunk SipReferTool SipReferToolParam SkipTurnTool SkipTurnToolParam SkipTurnToolParams SkipTurnToolParamsParam SpeakNode SpeakNodeParam StartSpeakingPlan StartSpeakingPlanParam StringLiteralExpression StringLiteralExpressionParam ToolCreateParams ToolListParams ToolNode ToolNodeCreateParam ToolUpdateParams TranscriptionEndpointingPlan TranscriptionEndpointingPlanParam TranscriptionSettings TranscriptionSettingsConfig TranscriptionSettingsConfigParam TranscriptionSettingsParam TransferTool TransferToolParam WebhookTool WebhookToolParam WidgetSettings WidgetSettingsParam",
        ".arithmetic_expression": "ArithmeticExpression BooleanOpExpression ComparisonExpression Expression",
        ".arithmetic_expression_param": "ArithmeticExpressionParam BooleanOpExpressionParam ComparisonExpressionParam ExpressionParam",
        ".chat_message_param": "ChatMessageContentParam ChatMessageParam",
        ".conversation_insight": "ConversationInsight ConversationInsightConversationInsight",
        ".embedding_response": "EmbeddingResponse EmbeddingResponseData",
        ".embedding_retrieve_response": "EmbeddingRetrieveResponse EmbeddingRetrieveResponseData",
        ".handoff_tool_params": "HandoffToolParams HandoffToolParamsAIAssistant",
        ".handoff_tool_params_param": "HandoffToolParamsAIAssistantParam HandoffToolParamsParam",
        ".invite_tool_config": "InviteToolConfig InviteToolConfigVoicemailDetection InviteToolConfigVoicemailDetectionOnVoicemailDetected",
        ".invite_tool_config_param": "InviteToolConfigParam InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam InviteToolConfigVoicemailDetectionParam",
        ".send_message_tool": "SendMessageTool SendMessageToolSendMessage",
        ".send_message_tool_param": "SendMessageToolParam SendMessageToolSendMessageParam",
        ".sip_refer_tool_params": "SipReferToolParams SipReferToolParamsSipHeader SipReferToolParamsTarget",
        ".sip_refer_tool_params_param": "SipReferToolParamsParam SipReferToolParamsSipHeaderParam SipReferToolParamsTargetParam",
        ".telephony_settings": "TelephonySettings TelephonySettingsNoiseSuppressionConfig TelephonySettingsRecordingSettings TelephonySettingsVoicemailDetection TelephonySettingsVoicemailDetectionOnVoicemailDetected TelephonySettingsVoicemailDetectionOnVoicemailMessage",
        ".telephony_settings_param": "TelephonySettingsNoiseSuppressionConfigParam TelephonySettingsParam TelephonySettingsRecordingSettingsParam TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam TelephonySettingsVoicemailDetectionOnVoicemailMessageParam TelephonySettingsVoicemailDetectionParam",
        ".transfer_tool_params": "TransferToolParams TransferToolParamsVoicemailDetection TransferToolParamsVoicemailDetectionDetectionConfig TransferToolParamsVoicemailDetectionOnVoicemailDetected TransferToolParamsVoicemailDetectionOnVoicemailMessage",
        ".transfer_tool_params_param": "TransferToolParamsParam TransferToolParamsVoicemailDetectionDetectionConfigParam TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam TransferToolParamsVoicemailDetectionOnVoicemailMessageParam TransferToolParamsVoicemailDetectionParam",
        ".voice_settings": "VoiceSettings VoiceSettingsBackgroundAudioMediaName VoiceSettingsBackgroundAudioMediaUrl VoiceSettingsBackgroundAudioPredefinedMedia",
        ".voice_settings_param": "VoiceSettingsBackgroundAudioMediaNameParam VoiceSettingsBackgroundAudioMediaUrlParam VoiceSettingsBackgroundAudioPredefinedMediaParam VoiceSettingsParam",
        ".webhook_tool_params": "WebhookToolParams WebhookToolParamsStoreFieldsAsVariable",
        ".webhook_tool_params_param": "WebhookToolParamsParam WebhookToolParamsStoreFieldsAsVariableParam",
    },
)
