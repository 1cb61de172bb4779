# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["XAISpeechSettingsParam"]


class XAISpeechSettingsParam(TypedDict, total=False):
    """How xAI speaks."""

    voice_id: Required[Literal["eve", "ara", "rex", "sal", "leo"]]
    """The voice."""

    language: str
    """Language, or `auto`. Defaults to `auto`."""

    output_format: Literal["mp3", "wav", "pcm", "mulaw", "alaw"]
    """Audio format. Defaults to `mp3`."""

    sample_rate: Literal[8000, 16000, 22050, 24000, 44100, 48000]
    """Sample rate, in samples per second. Defaults to `24000`."""
