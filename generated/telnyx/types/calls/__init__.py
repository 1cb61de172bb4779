"""Types of `types.calls`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import lazy

if TYPE_CHECKING:
    from .action_add_ai_assistant_messages_params import *
    from .action_add_ai_assistant_messages_response import *
    from .action_answer_params import *
    from .action_answer_response import *
    from .action_bridge_params import *
    from .action_bridge_response import *
    from .action_gather_params import *
    from .action_gather_response import *
    from .action_gather_using_ai_params import *
    from .action_gather_using_ai_response import *
    from .action_gather_using_audio_params import *
    from .action_gather_using_audio_response import *
    from .action_gather_using_speak_params import *
    from .action_gather_using_speak_response import *
    from .action_hangup_params import *
    from .action_hangup_response import *
    from .action_speak_params import *
    from .action_speak_response import *
    from .action_start_ai_assistant_params import *
    from .action_start_ai_assistant_response import *
    from .action_stop_ai_assistant_params import *
    from .action_stop_ai_assistant_response import *
    from .action_stop_gather_params import *
    from .action_stop_gather_response import *
    from .action_transfer_params import *
    from .action_transfer_response import *
    from .ai_assistant_join_participant_param import *
    from .assistant_conversation_message_param import *
    from .assistant_message_param import *
    from .assistant_voice_settings_param import *
    from .call_control_command_result import *
    from .call_control_command_result_with_conversation_id import *
    from .call_control_command_result_with_recording_id import *
    from .developer_message_param import *
    from .gather_assistant_param import *
    from .interruption_settings_param import *
    from .loop_count_param import *
    from .mute_dtmf import *
    from .speak_language import *
    from .system_message_param import *
    from .tool_call_param import *
    from .tool_message_param import *
    from .transcription_config_param import *
    from .user_message_param import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".action_add_ai_assistant_messages_params": "ActionAddAIAssistantMessagesParams",
        ".action_add_ai_assistant_messages_response": "ActionAddAIAssistantMessagesResponse",
        ".action_answer_params": "ActionAnswerParams",
        ".action_answer_response": "ActionAnswerResponse",
        ".action_bridge_params": "ActionBridgeParams",
        ".action_bridge_response": "ActionBridgeResponse",
        ".action_gather_params": "ActionGatherParams",
        ".action_gather_response": "ActionGatherResponse",
        ".action_gather_using_ai_params": "ActionGatherUsingAIParams",
        ".action_gather_using_ai_response": "ActionGatherUsingAIResponse",
        ".action_gather_using_audio_params": "ActionGatherUsingAudioParams",
        ".action_gather_using_audio_response": "ActionGatherUsingAudioResponse",
        ".action_gather_using_speak_params": "ActionGatherUsingSpeakParams",
        ".action_gather_using_speak_response": "ActionGatherUsingSpeakResponse",
        ".action_hangup_params": "ActionHangupParams",
        ".action_hangup_response": "ActionHangupResponse",
        ".action_speak_params": "ActionSpeakParams",
        ".action_speak_response": "ActionSpeakResponse",
        ".action_start_ai_assistant_params": "ActionStartAIAssistantParams",
        ".action_start_ai_assistant_response": "ActionStartAIAssistantResponse",
        ".action_stop_ai_assistant_params": "ActionStopAIAssistantParams",
        ".action_stop_ai_assistant_response": "ActionStopAIAssistantResponse",
        ".action_stop_gather_params": "ActionStopGatherParams",
        ".action_stop_gather_response": "ActionStopGatherResponse",
        ".action_transfer_params": "ActionTransferParams",
        ".action_transfer_response": "ActionTransferResponse",
        ".ai_assistant_join_participant_param": "AIAssistantJoinParticipantParam",
        ".assistant_conversation_message_param": "AssistantConversationMessageParam",
        ".assistant_message_param": "AssistantMessageParam",
        ".assistant_voice_settings_param": "AssistantVoiceSettingsParam",
        ".call_control_command_result": "CallControlCommandResult",
        ".call_control_command_result_with_conversation_id": "CallControlCommandResultWithConversationId",
        ".call_control_command_result_with_recording_id": "CallControlCommandResultWithRecordingId",
        ".developer_message_param": "DeveloperMessageParam",
        ".gather_assistant_param": "GatherAssistantParam",
        ".interruption_settings_param": "InterruptionSettingsParam",
        ".loop_count_param": "LoopCountParam",
        ".mute_dtmf": "MuteDtmf",
        ".speak_language": "SpeakLanguage",
        ".system_message_param": "SystemMessageParam",
        ".tool_call_param": "ToolCallFunctionParam ToolCallParam",
        ".tool_message_param": "ToolMessageParam",
        ".transcription_config_param": "TranscriptionConfigParam",
        ".user_message_param": "UserMessageParam",
    },
)
