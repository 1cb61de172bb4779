# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.calls`; imported on first use."""

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
        ".": "AIAssistantJoinParticipantParam ActionAddAIAssistantMessagesParams ActionAddAIAssistantMessagesResponse ActionAnswerParams ActionAnswerResponse ActionBridgeParams ActionBridgeResponse ActionGatherParams ActionGatherResponse ActionGatherUsingAIParams ActionGatherUsingAIResponse ActionGatherUsingAudioParams ActionGatherUsingAudioResponse ActionGatherUsingSpeakParams ActionGatherUsingSpeakResponse ActionHangupParams ActionHangupResponse ActionSpeakParams ActionSpeakResponse ActionStartAIAssistantParams ActionStartAIAssistantResponse ActionStopAIAssistantParams ActionStopAIAssistantResponse ActionStopGatherParams ActionStopGatherResponse ActionTransferParams ActionTransferResponse AssistantConversationMessageParam AssistantMessageParam AssistantVoiceSettingsParam CallControlCommandResult CallControlCommandResultWithConversationId CallControlCommandResultWithRecordingId DeveloperMessageParam GatherAssistantParam InterruptionSettingsParam LoopCountParam MuteDtmf SpeakLanguage SystemMessageParam ToolMessageParam TranscriptionConfigParam UserMessageParam",
        ".tool_call_param": "ToolCallFunctionParam ToolCallParam",
    },
)
