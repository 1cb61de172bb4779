from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from ..call_assistant_request_param import CallAssistantRequestParam
from .ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
from .assistant_conversation_message_param import AssistantConversationMessageParam
from .assistant_voice_settings_param import AssistantVoiceSettingsParam
from .interruption_settings_param import InterruptionSettingsParam
from .transcription_config_param import TranscriptionConfigParam

__all__ = ["ActionStartAIAssistantParams"]


class ActionStartAIAssistantParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/ai_assistant_start`."""

    assistant: CallAssistantRequestParam
    client_state: str
    command_id: str
    greeting: str
    interruption_settings: InterruptionSettingsParam
    message_history: Iterable[AssistantConversationMessageParam]
    participants: Iterable[AIAssistantJoinParticipantParam]
    send_message_history_updates: bool
    transcription: TranscriptionConfigParam
    voice: str
    voice_settings: AssistantVoiceSettingsParam
