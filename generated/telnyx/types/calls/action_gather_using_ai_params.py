from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from ..gather_message import GatherMessage
from ..gather_message_param import GatherMessageParam
from ..google_transcription_language import GoogleTranscriptionLanguage
from .assistant_voice_settings_param import AssistantVoiceSettingsParam
from .gather_assistant_param import GatherAssistantParam
from .interruption_settings_param import InterruptionSettingsParam
from .transcription_config_param import TranscriptionConfigParam

__all__ = ["ActionGatherUsingAIParams"]


class ActionGatherUsingAIParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/gather_using_ai`."""

    parameters: Required[Mapping[str, object]]
    assistant: GatherAssistantParam
    client_state: str
    command_id: str
    gather_ended_speech: str
    greeting: str
    interruption_settings: InterruptionSettingsParam
    language: GoogleTranscriptionLanguage
    message_history: Iterable[GatherMessage | GatherMessageParam]
    send_message_history_updates: bool
    send_partial_results: bool
    transcription: TranscriptionConfigParam
    user_response_timeout_ms: int
    voice: str
    voice_settings: AssistantVoiceSettingsParam
