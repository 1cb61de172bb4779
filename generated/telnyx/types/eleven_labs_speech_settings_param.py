# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ElevenLabsSpeechSettingsParam"]


class ElevenLabsSpeechSettingsParam(TypedDict, total=False):
    """How ElevenLabs speaks."""

    api_key: str
    """Your own key at ElevenLabs; Telnyx's if left out."""

    language_code: str
    """Language of the text."""

    voice_settings: Mapping[str, object]
    """Settings of the voice, such as its stability."""
