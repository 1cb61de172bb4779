"""Types of `types.calls`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import lazy

if TYPE_CHECKING:
    from .action_add_ai_assistant_messages_params import (
        ActionAddAIAssistantMessagesParams as ActionAddAIAssistantMessagesParams,
    )
    from .action_add_ai_assistant_messages_response import (
        ActionAddAIAssistantMessagesResponse as ActionAddAIAssistantMessagesResponse,
    )
    from .action_answer_params import ActionAnswerParams as ActionAnswerParams
    from .action_answer_response import ActionAnswerResponse as ActionAnswerResponse
    from .action_bridge_params import ActionBridgeParams as ActionBridgeParams
    from .action_bridge_response import ActionBridgeResponse as ActionBridgeResponse
    from .action_gather_params import ActionGatherParams as ActionGatherParams
    from .action_gather_response import ActionGatherResponse as ActionGatherResponse
    from .action_gather_using_ai_params import (
        ActionGatherUsingAIParams as ActionGatherUsingAIParams,
    )
    from .action_gather_using_ai_response import (
        ActionGatherUsingAIResponse as ActionGatherUsingAIResponse,
    )
    from .action_gather_using_audio_params import (
        ActionGatherUsingAudioParams as ActionGatherUsingAudioParams,
    )
    from .action_gather_using_audio_response import (
        ActionGatherUsingAudioResponse as ActionGatherUsingAudioResponse,
    )
    from .action_gather_using_speak_params import (
        ActionGatherUsingSpeakParams as ActionGatherUsingSpeakParams,
    )
    from .action_gather_using_speak_response import (
        ActionGatherUsingSpeakResponse as ActionGatherUsingSpeakResponse,
    )
    from .action_hangup_params import ActionHangupParams as ActionHangupParams
    from .action_hangup_response import ActionHangupResponse as ActionHangupResponse
    from .action_speak_params import ActionSpeakParams as ActionSpeakParams
    from .action_speak_response import ActionSpeakResponse as ActionSpeakResponse
    from .action_start_ai_assistant_params import (
        ActionStartAIAssistantParams as ActionStartAIAssistantParams,
    )
    from .action_start_ai_assistant_response import (
        ActionStartAIAssistantResponse as ActionStartAIAssistantResponse,
    )
    from .action_stop_ai_assistant_params import (
        ActionStopAIAssistantParams as ActionStopAIAssistantParams,
    )
    from .action_stop_ai_assistant_response import (
        ActionStopAIAssistantResponse as ActionStopAIAssistantResponse,
    )
    from .action_stop_gather_params import ActionStopGatherParams as ActionStopGatherParams
    from .action_stop_gather_response import ActionStopGatherResponse as ActionStopGatherResponse
    from .action_transfer_params import ActionTransferParams as ActionTransferParams
    from .action_transfer_response import ActionTransferResponse as ActionTransferResponse
    from .ai_assistant_join_participant_param import (
        AIAssistantJoinParticipantParam as AIAssistantJoinParticipantParam,
    )
    from .assistant_conversation_message_param import (
        AssistantConversationMessageParam as AssistantConversationMessageParam,
    )
    from .assistant_message_param import AssistantMessageParam as AssistantMessageParam
    from .assistant_voice_settings_param import (
        AssistantVoiceSettingsParam as AssistantVoiceSettingsParam,
    )
    from .call_control_command_result import CallControlCommandResult as CallControlCommandResult
    from .call_control_command_result_with_conversation_id import (
        CallControlCommandResultWithConversationId as CallControlCommandResultWithConversationId,
    )
    from .call_control_command_result_with_recording_id import (
        CallControlCommandResultWithRecordingId as CallControlCommandResultWithRecordingId,
    )
    from .developer_message_param import DeveloperMessageParam as DeveloperMessageParam
    from .gather_assistant_param import GatherAssistantParam as GatherAssistantParam
    from .interruption_settings_param import InterruptionSettingsParam as InterruptionSettingsParam
    from .loop_count_param import LoopCountParam as LoopCountParam
    from .mute_dtmf import MuteDtmf as MuteDtmf
    from .speak_language import SpeakLanguage as SpeakLanguage
    from .system_message_param import SystemMessageParam as SystemMessageParam
    from .tool_call_param import (
        ToolCallFunctionParam as ToolCallFunctionParam,
        ToolCallParam as ToolCallParam,
    )
    from .tool_message_param import ToolMessageParam as ToolMessageParam
    from .transcription_config_param import TranscriptionConfigParam as TranscriptionConfigParam
    from .user_message_param import UserMessageParam as UserMessageParam

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
