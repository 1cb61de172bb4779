# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .ai.arithmetic_expression import *
    from .ai.arithmetic_expression_param import *
    from .ai.assistant_chat_response import *
    from .ai.assistant_delete_response import *
    from .ai.assistant_integration import *
    from .ai.assistant_integration_param import *
    from .ai.assistant_interruption_settings import *
    from .ai.assistant_interruption_settings_param import *
    from .ai.assistant_mcp_server import *
    from .ai.assistant_mcp_server_param import *
    from .ai.assistant_send_sms_response import *
    from .ai.assistant_target import *
    from .ai.assistant_target_param import *
    from .ai.assistant_tool import *
    from .ai.assistant_tool_param import *
    from .ai.assistant_tools import *
    from .ai.assistant_tools_param import *
    from .ai.assistants.assistant_scheduled_call_attempt import *
    from .ai.assistants.assistant_test import *
    from .ai.assistants.canary_deploy_response import *
    from .ai.assistants.canary_rule import *
    from .ai.assistants.canary_rule_clause import *
    from .ai.assistants.canary_rule_clause_param import *
    from .ai.assistants.canary_rule_operator import *
    from .ai.assistants.canary_rule_param import *
    from .ai.assistants.canary_rule_serve import *
    from .ai.assistants.canary_rule_serve_param import *
    from .ai.assistants.conversation_channel_type import *
    from .ai.assistants.rollout_slot import *
    from .ai.assistants.rollout_slot_param import *
    from .ai.assistants.rubric_criterion import *
    from .ai.assistants.rubric_criterion_param import *
    from .ai.assistants.scheduled_call_settings import *
    from .ai.assistants.scheduled_call_settings_param import *
    from .ai.assistants.scheduled_event_response import *
    from .ai.assistants.scheduled_event_status import *
    from .ai.assistants.scheduled_phone_call_event_response import *
    from .ai.assistants.scheduled_sms_event_response import *
    from .ai.assistants.tags_response import *
    from .ai.assistants.telnyx_conversation_channel import *
    from .ai.assistants.tests.test_run_detail_result import *
    from .ai.assistants.tests.test_run_response import *
    from .ai.assistants.tests.test_run_status import *
    from .ai.assistants.tests.test_suite_list_response import *
    from .ai.assistants.tests.test_suites.run_trigger_response import *
    from .ai.assistants.tool_test_response import *
    from .ai.assistants.tool_test_result import *
    from .ai.assistants_list import *
    from .ai.audio_transcribe_response import *
    from .ai.audio_transcription_segment import *
    from .ai.audio_transcription_word import *
    from .ai.audio_visualizer_config import *
    from .ai.audio_visualizer_config_param import *
    from .ai.authentication_method import *
    from .ai.background_task_status import *
    from .ai.boolean_literal_expression import *
    from .ai.boolean_literal_expression_param import *
    from .ai.chat_completion_choice import *
    from .ai.chat_completion_chunk import *
    from .ai.chat_completion_chunk_choice import *
    from .ai.chat_completion_message import *
    from .ai.chat_completion_usage import *
    from .ai.chat_create_completion_response import *
    from .ai.chat_function_param import *
    from .ai.chat_function_tool_param import *
    from .ai.chat_message_param import ChatMessageParam as ChatMessageParam
    from .ai.chat_response_format_param import *
    from .ai.chunk_metadata import *
    from .ai.client_side_tool import *
    from .ai.client_side_tool_param import *
    from .ai.client_side_tool_params import *
    from .ai.client_side_tool_params_param import *
    from .ai.conversation import *
    from .ai.conversation_flow import *
    from .ai.conversation_flow_create_param import *
    from .ai.conversation_insight import ConversationInsight as ConversationInsight
    from .ai.conversation_list_response import *
    from .ai.conversation_retrieve_conversations_insights_response import *
    from .ai.conversations.insight_template import *
    from .ai.conversations.insight_template_detail import *
    from .ai.conversations.insight_template_group import *
    from .ai.conversations.insight_template_group_detail import *
    from .ai.conversations.insight_type import *
    from .ai.conversations.message_list_response import MessageListResponse as MessageListResponse
    from .ai.default_condition import *
    from .ai.default_condition_param import *
    from .ai.dtmf_tool import *
    from .ai.dtmf_tool_param import *
    from .ai.dynamic_variable_expression import *
    from .ai.dynamic_variable_expression_param import *
    from .ai.embedding_list_response import *
    from .ai.embedding_loader import *
    from .ai.embedding_model_name import *
    from .ai.embedding_response import EmbeddingResponse as EmbeddingResponse
    from .ai.embedding_retrieve_response import (
        EmbeddingRetrieveResponse as EmbeddingRetrieveResponse,
    )
    from .ai.embedding_similarity_search_response import *
    from .ai.embedding_task import *
    from .ai.embeddings.bucket_list_response import *
    from .ai.embeddings.bucket_retrieve_response import *
    from .ai.embeddings.embedded_buckets import *
    from .ai.embeddings.embedded_file import *
    from .ai.enabled_features import *
    from .ai.expression_condition import *
    from .ai.expression_condition_param import *
    from .ai.external_llm import *
    from .ai.external_llm_param import *
    from .ai.fallback_config import *
    from .ai.fallback_config_param import *
    from .ai.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from .ai.fine_tuning.job_list_response import *
    from .ai.flow_edge import *
    from .ai.flow_edge_param import *
    from .ai.flow_node import *
    from .ai.flow_node_create_param import *
    from .ai.handoff_tool import *
    from .ai.handoff_tool_param import *
    from .ai.handoff_tool_params import HandoffToolParams as HandoffToolParams
    from .ai.handoff_tool_params_param import HandoffToolParamsParam as HandoffToolParamsParam
    from .ai.import_metadata import *
    from .ai.import_provider import *
    from .ai.inference_embedding import *
    from .ai.insight_settings import *
    from .ai.insight_settings_param import *
    from .ai.invite_tool import *
    from .ai.invite_tool_config import InviteToolConfig as InviteToolConfig
    from .ai.invite_tool_config_param import InviteToolConfigParam as InviteToolConfigParam
    from .ai.invite_tool_param import *
    from .ai.llm_condition import *
    from .ai.llm_condition_param import *
    from .ai.mcp_server import *
    from .ai.messaging_settings import *
    from .ai.messaging_settings_param import *
    from .ai.node_position import *
    from .ai.node_position_param import *
    from .ai.node_target import *
    from .ai.node_target_param import *
    from .ai.number_literal_expression import *
    from .ai.number_literal_expression_param import *
    from .ai.observability import *
    from .ai.observability_param import *
    from .ai.observability_status import *
    from .ai.openai.embedding_create_embeddings_response import *
    from .ai.openai.embedding_list_embedding_models_response import *
    from .ai.openai.embedding_model import *
    from .ai.openai.embedding_usage import *
    from .ai.openai.embedding_vector import *
    from .ai.page_meta import *
    from .ai.pay_tool import *
    from .ai.pay_tool_param import *
    from .ai.pay_tool_params import *
    from .ai.pay_tool_params_param import *
    from .ai.post_conversation_settings import *
    from .ai.post_conversation_settings_param import *
    from .ai.privacy_settings import *
    from .ai.privacy_settings_param import *
    from .ai.prompt_sync_status import *
    from .ai.send_message_tool import SendMessageTool as SendMessageTool
    from .ai.send_message_tool_param import SendMessageToolParam as SendMessageToolParam
    from .ai.shared_tool_response import *
    from .ai.similar_chunk import *
    from .ai.sip_refer_tool import *
    from .ai.sip_refer_tool_param import *
    from .ai.sip_refer_tool_params import SipReferToolParams as SipReferToolParams
    from .ai.sip_refer_tool_params_param import SipReferToolParamsParam as SipReferToolParamsParam
    from .ai.skip_turn_tool import *
    from .ai.skip_turn_tool_param import *
    from .ai.skip_turn_tool_params import *
    from .ai.skip_turn_tool_params_param import *
    from .ai.speak_node import *
    from .ai.speak_node_param import *
    from .ai.start_speaking_plan import *
    from .ai.start_speaking_plan_param import *
    from .ai.string_literal_expression import *
    from .ai.string_literal_expression_param import *
    from .ai.telephony_settings import TelephonySettings as TelephonySettings
    from .ai.telephony_settings_param import TelephonySettingsParam as TelephonySettingsParam
    from .ai.tool_node import *
    from .ai.tool_node_create_param import *
    from .ai.transcription_endpointing_plan import *
    from .ai.transcription_endpointing_plan_param import *
    from .ai.transcription_settings import *
    from .ai.transcription_settings_config import *
    from .ai.transcription_settings_config_param import *
    from .ai.transcription_settings_param import *
    from .ai.transfer_tool import *
    from .ai.transfer_tool_param import *
    from .ai.transfer_tool_params import TransferToolParams as TransferToolParams
    from .ai.transfer_tool_params_param import TransferToolParamsParam as TransferToolParamsParam
    from .ai.voice_settings import VoiceSettings as VoiceSettings
    from .ai.voice_settings_param import VoiceSettingsParam as VoiceSettingsParam
    from .ai.webhook_tool import *
    from .ai.webhook_tool_param import *
    from .ai.webhook_tool_params import WebhookToolParams as WebhookToolParams
    from .ai.webhook_tool_params_param import WebhookToolParamsParam as WebhookToolParamsParam
    from .ai.widget_settings import *
    from .ai.widget_settings_param import *
    from .ai_retrieve_models_response import *
    from .ai_summarize_params import *
    from .ai_summarize_response import *
    from .answer_request_param import *
    from .answering_machine_detection import *
    from .answering_machine_detection_config_param import *
    from .aws_speech_settings_param import *
    from .aws_voice_settings_param import *
    from .azure_speech_settings_param import *
    from .azure_transcription_language import *
    from .azure_transcription_region import *
    from .azure_voice_settings_param import *
    from .book_appointment_tool_param import *
    from .book_appointment_tool_params_param import *
    from .bucket_ids import *
    from .bucket_ids_param import *
    from .call_ai_gather_ended import *
    from .call_ai_gather_ended_event import *
    from .call_ai_gather_message_history_updated import *
    from .call_ai_gather_message_history_updated_event import *
    from .call_ai_gather_partial_results import *
    from .call_ai_gather_partial_results_event import *
    from .call_answered import *
    from .call_answered_event import *
    from .call_assistant_request_param import *
    from .call_assistant_tool_param import *
    from .call_bridged import *
    from .call_bridged_event import *
    from .call_conversation_ended import *
    from .call_conversation_ended_event import *
    from .call_conversation_insights_generated import *
    from .call_conversation_insights_generated_event import *
    from .call_cost import *
    from .call_cost_event import *
    from .call_cost_part import *
    from .call_deepfake_detection_error import *
    from .call_deepfake_detection_error_event import *
    from .call_deepfake_detection_result import *
    from .call_deepfake_detection_result_event import *
    from .call_dial_params import *
    from .call_dial_response import *
    from .call_dtmf_received import *
    from .call_dtmf_received_event import *
    from .call_enqueued import *
    from .call_enqueued_event import *
    from .call_external_llm_param import *
    from .call_fork_payload import *
    from .call_fork_started import *
    from .call_fork_started_event import *
    from .call_fork_stopped import *
    from .call_fork_stopped_event import *
    from .call_gather_ended import *
    from .call_gather_ended_event import *
    from .call_hangup import *
    from .call_hangup_event import *
    from .call_hold import *
    from .call_hold_event import *
    from .call_initiated import *
    from .call_initiated_event import *
    from .call_left_queue import *
    from .call_left_queue_event import *
    from .call_machine_detection_ended import *
    from .call_machine_detection_ended_event import *
    from .call_machine_greeting_ended import *
    from .call_machine_greeting_ended_event import *
    from .call_machine_premium_detection_ended import *
    from .call_machine_premium_detection_ended_event import *
    from .call_machine_premium_greeting_ended import *
    from .call_machine_premium_greeting_ended_event import *
    from .call_payload import *
    from .call_playback_ended import *
    from .call_playback_ended_event import *
    from .call_playback_started import *
    from .call_playback_started_event import *
    from .call_recording_error import *
    from .call_recording_error_event import *
    from .call_recording_saved import *
    from .call_recording_saved_event import *
    from .call_recording_transcription_saved import *
    from .call_recording_transcription_saved_event import *
    from .call_refer_completed import *
    from .call_refer_completed_event import *
    from .call_refer_failed import *
    from .call_refer_failed_event import *
    from .call_refer_payload import *
    from .call_refer_started import *
    from .call_refer_started_event import *
    from .call_siprec_failed import *
    from .call_siprec_failed_event import *
    from .call_siprec_started import *
    from .call_siprec_started_event import *
    from .call_siprec_stopped import *
    from .call_siprec_stopped_event import *
    from .call_speak_ended import *
    from .call_speak_ended_event import *
    from .call_speak_started import *
    from .call_speak_started_event import *
    from .call_streaming_failed import *
    from .call_streaming_failed_event import *
    from .call_streaming_payload import *
    from .call_streaming_started import *
    from .call_streaming_started_event import *
    from .call_streaming_stopped import *
    from .call_streaming_stopped_event import *
    from .call_transfer_tool_param import *
    from .call_transfer_tool_params_param import *
    from .call_unhold import *
    from .call_unhold_event import *
    from .call_webhook_tool_param import *
    from .call_webhook_tool_params_param import *
    from .call_with_recording_id import *
    from .calls.action_add_ai_assistant_messages_response import *
    from .calls.action_answer_response import *
    from .calls.action_bridge_response import *
    from .calls.action_gather_response import *
    from .calls.action_gather_using_ai_response import *
    from .calls.action_gather_using_audio_response import *
    from .calls.action_gather_using_speak_response import *
    from .calls.action_hangup_response import *
    from .calls.action_speak_response import *
    from .calls.action_start_ai_assistant_response import *
    from .calls.action_stop_ai_assistant_response import *
    from .calls.action_stop_gather_response import *
    from .calls.action_transfer_response import *
    from .calls.ai_assistant_join_participant_param import *
    from .calls.assistant_conversation_message_param import *
    from .calls.assistant_message_param import *
    from .calls.assistant_voice_settings_param import *
    from .calls.call_control_command_result import *
    from .calls.call_control_command_result_with_conversation_id import *
    from .calls.call_control_command_result_with_recording_id import *
    from .calls.developer_message_param import *
    from .calls.gather_assistant_param import *
    from .calls.interruption_settings_param import *
    from .calls.loop_count_param import *
    from .calls.mute_dtmf import *
    from .calls.speak_language import *
    from .calls.system_message_param import *
    from .calls.tool_call_param import ToolCallParam as ToolCallParam
    from .calls.tool_message_param import *
    from .calls.transcription_config_param import *
    from .calls.user_message_param import *
    from .check_availability_tool_param import *
    from .check_availability_tool_params_param import *
    from .conversation_relay_embedded_config_param import *
    from .conversation_relay_interruptible import *
    from .conversation_relay_interruption_settings_param import *
    from .conversation_relay_language_param import *
    from .custom_sip_header import *
    from .custom_sip_header_param import *
    from .deepfake_detection_param import *
    from .deepgram_nova2_config_param import *
    from .deepgram_nova2_transcription_language import *
    from .deepgram_nova3_config_param import *
    from .deepgram_nova3_transcription_language import *
    from .delivery_status import *
    from .dial_request_param import *
    from .dialogflow_config_param import *
    from .eleven_labs_speech_settings_param import *
    from .eleven_labs_voice_settings_param import *
    from .error import *
    from .fine_tuning_job_create_param import *
    from .gather_message import *
    from .gather_message_param import *
    from .google_transcription_language import *
    from .google_transcription_model import *
    from .hangup_tool import *
    from .hangup_tool_param import *
    from .hangup_tool_params import *
    from .hangup_tool_params_param import *
    from .http_method import *
    from .inbound_message import *
    from .inbound_message_event import *
    from .inbound_message_payload import *
    from .inworld_voice_settings_param import *
    from .language_boost import *
    from .legacy.reporting.batch_detail_records.speech_to_text_create_response import *
    from .legacy.reporting.batch_detail_records.speech_to_text_delete_response import *
    from .legacy.reporting.batch_detail_records.speech_to_text_list_response import *
    from .legacy.reporting.batch_detail_records.speech_to_text_report import *
    from .legacy.reporting.batch_detail_records.speech_to_text_retrieve_response import *
    from .legacy.reporting.usage_report_retrieve_speech_to_text_response import *
    from .line_type import *
    from .media_encryption import *
    from .message_cost_breakdown import *
    from .message_price import *
    from .message_recipient import *
    from .message_retrieve_response import *
    from .message_send_params import *
    from .message_send_response import *
    from .minimax_speech_settings_param import *
    from .minimax_voice_settings_param import *
    from .model_metadata import *
    from .number_order_create_param import *
    from .number_order_create_params import *
    from .number_order_create_response import *
    from .number_order_list_params import *
    from .number_order_list_response import *
    from .number_order_retrieve_response import *
    from .number_order_status import *
    from .number_order_status_update_event import *
    from .number_order_update_params import *
    from .number_order_update_response import *
    from .number_order_with_phone_numbers import *
    from .outbound_message import *
    from .outbound_message_event import *
    from .outbound_message_payload import *
    from .phone_number import *
    from .phone_number_detailed import *
    from .phone_number_list_params import *
    from .phone_number_reference import *
    from .phone_number_retrieve_response import *
    from .phone_number_update_params import *
    from .phone_number_update_response import *
    from .record_track import *
    from .recording_urls import *
    from .regulatory_requirement_update_param import *
    from .relay_transcription_engine import *
    from .replaced_link_click import *
    from .replaced_link_click_event import *
    from .resemble_sample_rate import *
    from .resemble_speech_settings_param import *
    from .resemble_voice_settings_param import *
    from .retrieval_tool import *
    from .retrieval_tool_param import *
    from .rime_speech_settings_param import *
    from .rime_voice_settings_param import *
    from .sip_header import *
    from .sip_header_param import *
    from .sip_region import *
    from .sip_transport import *
    from .sound_modifications_param import *
    from .speak_voice_settings_param import *
    from .speech_context_param import *
    from .speechmatics_transcription_language import *
    from .stream_bidirectional_codec import *
    from .stream_bidirectional_mode import *
    from .stream_bidirectional_sampling_rate import *
    from .stream_bidirectional_target_legs import *
    from .stream_codec import *
    from .stream_track import *
    from .sub_number_order_regulatory_requirement_with_value import *
    from .summary import *
    from .telnyx_speech_settings_param import *
    from .telnyx_transcription_language import *
    from .telnyx_voice_settings_param import *
    from .text_to_speech_generate_params import *
    from .text_to_speech_generate_speech_response import *
    from .text_to_speech_list_voices_params import *
    from .text_to_speech_list_voices_response import *
    from .tool_header import *
    from .tool_header_param import *
    from .tool_parameters import *
    from .tool_parameters_param import *
    from .transcription import *
    from .transcription_engine_a_config_param import *
    from .transcription_engine_assembly_ai_config_param import *
    from .transcription_engine_azure_config_param import *
    from .transcription_engine_b_config_param import *
    from .transcription_engine_deepgram_config_param import *
    from .transcription_engine_google_config_param import *
    from .transcription_engine_parakeet_config_param import *
    from .transcription_engine_soniox_config_param import *
    from .transcription_engine_speechmatics_config_param import *
    from .transcription_engine_telnyx_config_param import *
    from .transcription_engine_xai_config_param import *
    from .transcription_event import *
    from .transcription_start_request_param import *
    from .transfer_request_param import *
    from .transfer_target import *
    from .transfer_target_param import *
    from .voice import *
    from .xai_speech_settings_param import *
    from .xai_transcription_language import *
    from .xai_voice_settings_param import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "AIRetrieveModelsResponse AISummarizeParams AISummarizeResponse AWSVoiceSettingsParam AnsweringMachineDetection AnsweringMachineDetectionConfigParam AwsSpeechSettingsParam AzureSpeechSettingsParam AzureTranscriptionLanguage AzureTranscriptionRegion AzureVoiceSettingsParam BookAppointmentToolParam BookAppointmentToolParamsParam BucketIds BucketIdsParam CallAIGatherEndedEvent CallAIGatherMessageHistoryUpdatedEvent CallAIGatherPartialResultsEvent CallAnsweredEvent CallAssistantToolParam CallBridged CallBridgedEvent CallConversationEndedEvent CallConversationInsightsGeneratedEvent CallCostEvent CallCostPart CallDeepfakeDetectionErrorEvent CallDeepfakeDetectionResultEvent CallDialParams CallDialResponse CallDtmfReceivedEvent CallEnqueuedEvent CallExternalLLMParam CallForkPayload CallForkStarted CallForkStartedEvent CallForkStopped CallForkStoppedEvent CallGatherEndedEvent CallHangupEvent CallHold CallHoldEvent CallInitiatedEvent CallLeftQueueEvent CallMachineDetectionEndedEvent CallMachineGreetingEndedEvent CallMachinePremiumDetectionEndedEvent CallMachinePremiumGreetingEndedEvent CallPayload CallPlaybackEndedEvent CallPlaybackStartedEvent CallRecordingErrorEvent CallRecordingSavedEvent CallRecordingTranscriptionSavedEvent CallReferCompleted CallReferCompletedEvent CallReferFailed CallReferFailedEvent CallReferPayload CallReferStarted CallReferStartedEvent CallSiprecFailedEvent CallSiprecStartedEvent CallSiprecStoppedEvent CallSpeakEndedEvent CallSpeakStartedEvent CallStreamingFailedEvent CallStreamingPayload CallStreamingStarted CallStreamingStartedEvent CallStreamingStopped CallStreamingStoppedEvent CallTransferToolParam CallTransferToolParamsParam CallUnhold CallUnholdEvent CallWebhookToolParam CallWebhookToolParamsParam CallWithRecordingId CheckAvailabilityToolParam CheckAvailabilityToolParamsParam ConversationRelayEmbeddedConfigParam ConversationRelayInterruptible ConversationRelayInterruptionSettingsParam ConversationRelayLanguageParam CustomSipHeader CustomSipHeaderParam DeepfakeDetectionParam DeepgramNova2ConfigParam DeepgramNova2TranscriptionLanguage DeepgramNova3ConfigParam DeepgramNova3TranscriptionLanguage DeliveryStatus DialogflowConfigParam ElevenLabsSpeechSettingsParam ElevenLabsVoiceSettingsParam GatherMessage GatherMessageParam GoogleTranscriptionLanguage GoogleTranscriptionModel HangupTool HangupToolParam HangupToolParams HangupToolParamsParam HttpMethod InboundMessage InboundMessageEvent InworldVoiceSettingsParam LanguageBoost LineType MediaEncryption MessageCostBreakdown MessagePrice MessageRecipient MessageRetrieveResponse MessageSendParams MessageSendResponse MinimaxSpeechSettingsParam MinimaxVoiceSettingsParam ModelMetadata NumberOrderCreateParams NumberOrderCreateResponse NumberOrderListResponse NumberOrderRetrieveResponse NumberOrderStatus NumberOrderUpdateParams NumberOrderUpdateResponse NumberOrderWithPhoneNumbers OutboundMessage PhoneNumber PhoneNumberDetailed PhoneNumberReference PhoneNumberRetrieveResponse PhoneNumberUpdateParams PhoneNumberUpdateResponse RecordTrack RecordingUrls RegulatoryRequirementUpdateParam RelayTranscriptionEngine ReplacedLinkClick ReplacedLinkClickEvent ResembleSampleRate ResembleSpeechSettingsParam ResembleVoiceSettingsParam RetrievalTool RetrievalToolParam RimeSpeechSettingsParam RimeVoiceSettingsParam SipHeader SipHeaderParam SipRegion SipTransport SoundModificationsParam SpeakVoiceSettingsParam SpeechContextParam SpeechmaticsTranscriptionLanguage StreamBidirectionalCodec StreamBidirectionalMode StreamBidirectionalSamplingRate StreamBidirectionalTargetLegs StreamCodec StreamTrack SubNumberOrderRegulatoryRequirementWithValue Summary TelnyxSpeechSettingsParam TelnyxTranscriptionLanguage TelnyxVoiceSettingsParam TextToSpeechGenerateParams TextToSpeechGenerateSpeechResponse TextToSpeechListVoicesParams TextToSpeechListVoicesResponse ToolHeader ToolHeaderParam ToolParameters ToolParametersParam TranscriptionEngineAConfigParam TranscriptionEngineAssemblyAIConfigParam TranscriptionEngineAzureConfigParam TranscriptionEngineBConfigParam TranscriptionEngineDeepgramConfigParam TranscriptionEngineGoogleConfigParam TranscriptionEngineParakeetConfigParam TranscriptionEngineSonioxConfigParam TranscriptionEngineSpeechmaticsConfigParam TranscriptionEngineTelnyxConfigParam TranscriptionEngineXAIConfigParam TranscriptionEvent TranscriptionStartRequestParam TransferTarget TransferTargetParam Voice XAISpeechSettingsParam XAITranscriptionLanguage XAIVoiceSettingsParam",
        ".ai.": "AssistantChatResponse AssistantDeleteResponse AssistantIntegration AssistantIntegrationParam AssistantInterruptionSettings AssistantInterruptionSettingsParam AssistantMcpServer AssistantMcpServerParam AssistantSendSMSResponse AssistantTarget AssistantTargetParam AssistantTool AssistantToolParam AssistantTools AssistantToolsParam AssistantsList AudioTranscribeResponse AudioTranscriptionSegment AudioTranscriptionWord AudioVisualizerConfig AudioVisualizerConfigParam AuthenticationMethod BackgroundTaskStatus BooleanLiteralExpression BooleanLiteralExpressionParam ChatCompletionChoice ChatCompletionChunk ChatCompletionChunkChoice ChatCompletionMessage ChatCompletionUsage ChatCreateCompletionResponse ChatFunctionParam ChatFunctionToolParam ChatMessageParam ChatResponseFormatParam ChunkMetadata ClientSideTool ClientSideToolParam ClientSideToolParams ClientSideToolParamsParam Conversation ConversationFlow ConversationFlowCreateParam ConversationInsight ConversationListResponse ConversationRetrieveConversationsInsightsResponse DefaultCondition DefaultConditionParam DtmfTool DtmfToolParam DynamicVariableExpression DynamicVariableExpressionParam EmbeddingListResponse EmbeddingLoader EmbeddingModelName EmbeddingResponse EmbeddingRetrieveResponse EmbeddingSimilaritySearchResponse EmbeddingTask EnabledFeatures ExpressionCondition ExpressionConditionParam ExternalLLM ExternalLLMParam FallbackConfig FallbackConfigParam FlowEdge FlowEdgeParam FlowNode FlowNodeCreateParam HandoffTool HandoffToolParam HandoffToolParams HandoffToolParamsParam ImportMetadata ImportProvider InferenceEmbedding InsightSettings InsightSettingsParam InviteTool InviteToolConfig InviteToolConfigParam InviteToolParam LLMCondition LLMConditionParam McpServer MessagingSettings MessagingSettingsParam NodePosition NodePositionParam NodeTarget NodeTargetParam NumberLiteralExpression NumberLiteralExpressionParam Observability ObservabilityParam ObservabilityStatus PageMeta PayTool PayToolParam PayToolParams PayToolParamsParam PostConversationSettings PostConversationSettingsParam PrivacySettings PrivacySettingsParam PromptSyncStatus SendMessageTool SendMessageToolParam SharedToolResponse SimilarChunk SipReferTool SipReferToolParam SipReferToolParams SipReferToolParamsParam SkipTurnTool SkipTurnToolParam SkipTurnToolParams SkipTurnToolParamsParam SpeakNode SpeakNodeParam StartSpeakingPlan StartSpeakingPlanParam StringLiteralExpression StringLiteralExpressionParam TelephonySettings TelephonySettingsParam ToolNode ToolNodeCreateParam TranscriptionEndpointingPlan TranscriptionEndpointingPlanParam TranscriptionSettings TranscriptionSettingsConfig TranscriptionSettingsConfigParam TranscriptionSettingsParam TransferTool TransferToolParam TransferToolParams TransferToolParamsParam VoiceSettings VoiceSettingsParam WebhookTool WebhookToolParam WebhookToolParams WebhookToolParamsParam WidgetSettings WidgetSettingsParam",
        ".ai.arithmetic_expression": "ArithmeticExpression BooleanOpExpression ComparisonExpression Expression",
        ".ai.arithmetic_expression_param": "ArithmeticExpressionParam BooleanOpExpressionParam ComparisonExpressionParam ExpressionParam",
        ".ai.assistants.": "AssistantScheduledCallAttempt AssistantTest CanaryDeployResponse CanaryRule CanaryRuleClause CanaryRuleClauseParam CanaryRuleOperator CanaryRuleParam CanaryRuleServe CanaryRuleServeParam ConversationChannelType RolloutSlot RolloutSlotParam RubricCriterion RubricCriterionParam ScheduledCallSettings ScheduledCallSettingsParam ScheduledEventResponse ScheduledEventStatus ScheduledPhoneCallEventResponse ScheduledSmsEventResponse TagsResponse TelnyxConversationChannel ToolTestResponse ToolTestResult",
        ".ai.assistants.tests.": "TestRunDetailResult TestRunResponse TestRunStatus TestSuiteListResponse",
        ".ai.assistants.tests.test_suites.": "RunTriggerResponse",
        ".ai.conversations.": "InsightTemplate InsightTemplateDetail InsightTemplateGroup InsightTemplateGroupDetail InsightType MessageListResponse",
        ".ai.embeddings.": "BucketListResponse BucketRetrieveResponse EmbeddedBuckets EmbeddedFile",
        ".ai.fine_tuning.": "FineTuningJob JobListResponse",
        ".ai.openai.": "EmbeddingCreateEmbeddingsResponse EmbeddingListEmbeddingModelsResponse EmbeddingModel EmbeddingUsage EmbeddingVector",
        ".answer_request_param": "AnswerRequestWebhookRetriesPoliciesValueParam",
        ".call_ai_gather_ended": "CallAIGatherEnded CallAIGatherEndedPayload",
        ".call_ai_gather_message_history_updated": "CallAIGatherMessageHistoryUpdated CallAIGatherMessageHistoryUpdatedPayload",
        ".call_ai_gather_partial_results": "CallAIGatherPartialResults CallAIGatherPartialResultsPayload",
        ".call_answered": "CallAnswered CallAnsweredPayload",
        ".call_assistant_request_param": "CallAssistantRequestFallbackConfigParam CallAssistantRequestParam",
        ".call_conversation_ended": "CallConversationEnded CallConversationEndedPayload",
        ".call_conversation_insights_generated": "CallConversationInsightsGenerated CallConversationInsightsGeneratedPayload CallConversationInsightsGeneratedPayloadResult",
        ".call_cost": "CallCost CallCostPayload",
        ".call_deepfake_detection_error": "CallDeepfakeDetectionError CallDeepfakeDetectionErrorPayload",
        ".call_deepfake_detection_result": "CallDeepfakeDetectionResult CallDeepfakeDetectionResultPayload",
        ".call_dtmf_received": "CallDtmfReceived CallDtmfReceivedPayload",
        ".call_enqueued": "CallEnqueued CallEnqueuedPayload",
        ".call_gather_ended": "CallGatherEnded CallGatherEndedPayload",
        ".call_hangup": "CallHangup CallHangupPayload CallHangupPayloadCallQualityStats CallHangupPayloadCallQualityStatsInbound CallHangupPayloadCallQualityStatsOutbound",
        ".call_initiated": "CallInitiated CallInitiatedPayload",
        ".call_left_queue": "CallLeftQueue CallLeftQueuePayload",
        ".call_machine_detection_ended": "CallMachineDetectionEnded CallMachineDetectionEndedPayload",
        ".call_machine_greeting_ended": "CallMachineGreetingEnded CallMachineGreetingEndedPayload",
        ".call_machine_premium_detection_ended": "CallMachinePremiumDetectionEnded CallMachinePremiumDetectionEndedPayload",
        ".call_machine_premium_greeting_ended": "CallMachinePremiumGreetingEnded CallMachinePremiumGreetingEndedPayload",
        ".call_playback_ended": "CallPlaybackEnded CallPlaybackEndedPayload",
        ".call_playback_started": "CallPlaybackStarted CallPlaybackStartedPayload",
        ".call_recording_error": "CallRecordingError CallRecordingErrorPayload",
        ".call_recording_saved": "CallRecordingSaved CallRecordingSavedPayload",
        ".call_recording_transcription_saved": "CallRecordingTranscriptionSaved CallRecordingTranscriptionSavedPayload",
        ".call_siprec_failed": "CallSiprecFailed CallSiprecFailedPayload",
        ".call_siprec_started": "CallSiprecStarted CallSiprecStartedPayload",
        ".call_siprec_stopped": "CallSiprecStopped CallSiprecStoppedPayload",
        ".call_speak_ended": "CallSpeakEnded CallSpeakEndedPayload",
        ".call_speak_started": "CallSpeakStarted CallSpeakStartedPayload",
        ".call_streaming_failed": "CallStreamingFailed CallStreamingFailedPayload CallStreamingFailedPayloadStreamParams",
        ".calls.": "AIAssistantJoinParticipantParam ActionAddAIAssistantMessagesResponse ActionAnswerResponse ActionBridgeResponse ActionGatherResponse ActionGatherUsingAIResponse ActionGatherUsingAudioResponse ActionGatherUsingSpeakResponse ActionHangupResponse ActionSpeakResponse ActionStartAIAssistantResponse ActionStopAIAssistantResponse ActionStopGatherResponse ActionTransferResponse AssistantConversationMessageParam AssistantMessageParam AssistantVoiceSettingsParam CallControlCommandResult CallControlCommandResultWithConversationId CallControlCommandResultWithRecordingId DeveloperMessageParam GatherAssistantParam InterruptionSettingsParam LoopCountParam MuteDtmf SpeakLanguage SystemMessageParam ToolCallParam ToolMessageParam TranscriptionConfigParam UserMessageParam",
        ".dial_request_param": "DialRequestConferenceConfigParam DialRequestWebhookRetriesPoliciesValueParam",
        ".error": "Error ErrorSource",
        ".fine_tuning_job_create_param": "FineTuningJobCreateHyperparametersParam",
        ".inbound_message_payload": "InboundMessagePayload InboundMessagePayloadFrom InboundMessagePayloadMedia InboundMessagePayloadTo",
        ".legacy.reporting.": "UsageReportRetrieveSpeechToTextResponse",
        ".legacy.reporting.batch_detail_records.": "SpeechToTextCreateResponse SpeechToTextDeleteResponse SpeechToTextListResponse SpeechToTextReport SpeechToTextRetrieveResponse",
        ".number_order_create_param": "NumberOrderCreatePhoneNumberParam",
        ".number_order_list_params": "NumberOrderListFilterCreatedAtParam NumberOrderListFilterParam NumberOrderListParams",
        ".number_order_status_update_event": "NumberOrderStatusUpdateEvent NumberOrderStatusUpdateEventData NumberOrderStatusUpdateEventMeta",
        ".outbound_message_event": "OutboundMessageEvent OutboundMessageEventMeta",
        ".outbound_message_payload": "OutboundMessagePayload OutboundMessagePayloadFrom OutboundMessagePayloadMedia OutboundMessagePayloadTo",
        ".phone_number_list_params": "PhoneNumberListFilterNumberTypeParam PhoneNumberListFilterParam PhoneNumberListFilterVoiceConnectionNameParam PhoneNumberListParams",
        ".transcription": "Transcription TranscriptionPayload TranscriptionPayloadTranscriptionData",
        ".transfer_request_param": "TransferRequestWebhookRetriesPoliciesValueParam",
    },
)
