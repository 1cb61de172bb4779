from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TelnyxSpeechSettingsParam"]


class TelnyxSpeechSettingsParam(TypedDict, total=False):
    """How Telnyx speaks."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    """Mood of the voice, for the Ultra model."""

    response_format: str
    """Audio format. The API's default is `mp3`."""

    sampling_rate: int
    """Samples in a second. The API's default is `24000`."""

    temperature: float
    """How much it varies, for the models Natural and NaturalHD. The API's default is `0.5`."""

    voice_speed: float
    """How fast it speaks; not for the voices Bayan and Sukhan. At least 0.5. At most 2.0. The API's
    default is `1.0`.
    """

    volume: float
    """How loud it is, for the Ultra model. At least 0.0. At most 2.0. The API's default is
    `1.0`.
    """
