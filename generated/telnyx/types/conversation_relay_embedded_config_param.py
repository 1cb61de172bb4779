# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from .conversation_relay_interruptible import ConversationRelayInterruptible
from .conversation_relay_interruption_settings_param import (
    ConversationRelayInterruptionSettingsParam,
)
from .conversation_relay_language_param import ConversationRelayLanguageParam
from .relay_transcription_engine import RelayTranscriptionEngine
from .speak_voice_settings_param import SpeakVoiceSettingsParam

__all__ = ["ConversationRelayEmbeddedConfigParam"]


class ConversationRelayEmbeddedConfigParam(TypedDict, total=False):
    """Hands what is said to a program of yours over a WebSocket, as text, and speaks what it sends
    back.
    """

    url: Required[str]
    """Address of the WebSocket."""

    custom_parameters: Mapping[str, object]
    """Values that are sent when the connection is made, by name."""

    dtmf_detection: bool
    """Whether keys that the caller presses are sent too. Defaults to `False`."""

    greeting: str
    """What is spoken first."""

    interruptible: ConversationRelayInterruptible
    interruptible_greeting: ConversationRelayInterruptible
    interruption_settings: ConversationRelayInterruptionSettingsParam
    """What happens when a caller interrupts."""

    language: str
    """Language that is spoken and heard. Defaults to `en`."""

    languages: Iterable[ConversationRelayLanguageParam]
    """Settings for further languages."""

    provider: str
    """Provider of the voice."""

    structured_provider: Mapping[str, object]
    """A provider with settings of its own."""

    transcription_engine: RelayTranscriptionEngine
    """What hears. Defaults to `Google`."""

    transcription_engine_config: Mapping[str, object]
    """Settings of what hears."""

    tts_provider: str
    """Provider of the voice."""

    voice: str
    """The voice as `provider.model.id`. Defaults to `Telnyx.KokoroTTS.af`."""

    voice_settings: SpeakVoiceSettingsParam
