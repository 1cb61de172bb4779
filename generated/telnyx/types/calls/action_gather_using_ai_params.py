# Generated from the Telnyx API 2.0.0. Do not edit.

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
    parameters: Required[Mapping[str, object]]
    """JSON Schema of an object: its properties are what is asked for, and their descriptions tell
    the model how.
    """

    assistant: GatherAssistantParam
    """The assistant that asks for the answers."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    gather_ended_speech: str
    """What is said once everything is known. At most 3000 characters."""

    greeting: str
    """What is said first. Without it the model begins in its own words."""

    interruption_settings: InterruptionSettingsParam
    """What happens when a caller speaks while the assistant does."""

    language: GoogleTranscriptionLanguage
    message_history: Iterable[GatherMessage | GatherMessageParam]
    """What has been said before, for the model to know."""

    send_message_history_updates: bool
    """Whether `call.ai_gather.message_history_updated` is sent after each message."""

    send_partial_results: bool
    """Whether `call.ai_gather.partial_results` is sent after each answer."""

    transcription: TranscriptionConfigParam
    """How speech becomes text."""

    user_response_timeout_ms: int
    """Milliseconds that the caller may take to answer. Defaults to `10000`."""

    voice: str
    """The voice as `provider.model.id`. Defaults to `Telnyx.KokoroTTS.af`."""

    voice_settings: AssistantVoiceSettingsParam
