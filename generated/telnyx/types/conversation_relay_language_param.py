# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .relay_transcription_engine import RelayTranscriptionEngine
from .speak_voice_settings_param import SpeakVoiceSettingsParam

__all__ = ["ConversationRelayLanguageParam"]


class ConversationRelayLanguageParam(TypedDict, total=False):
    """Settings for one language."""

    language: Required[str]
    """The language."""

    speech_model: str
    """Model that hears."""

    transcription_engine: RelayTranscriptionEngine
    """What hears. Defaults to `Google`."""

    transcription_engine_config: Mapping[str, object]
    """Settings of what hears."""

    transcription_provider: str
    """Provider of what hears."""

    tts_provider: str
    """Provider of the voice."""

    voice: str
    """The voice as `provider.model.id`."""

    voice_settings: SpeakVoiceSettingsParam
