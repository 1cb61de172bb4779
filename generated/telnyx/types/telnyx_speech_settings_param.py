# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TelnyxSpeechSettingsParam"]


class TelnyxSpeechSettingsParam(TypedDict, total=False):
    """How Telnyx speaks."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    """Mood of the voice, for the Ultra model."""

    response_format: str
    """Audio format. Defaults to `mp3`."""

    sampling_rate: int
    """Sample rate, in samples per second. Defaults to `24000`."""

    temperature: float
    """How much it varies, for the models Natural and NaturalHD. Defaults to `0.5`."""

    voice_speed: float
    """How fast it speaks; not for the voices Bayan and Sukhan. At least 0.5. At most 2.0. Defaults
    to `1.0`.
    """

    volume: float
    """How loud it is, for the Ultra model. At least 0.0. At most 2.0. Defaults to `1.0`."""
