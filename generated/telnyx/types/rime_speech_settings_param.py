# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RimeSpeechSettingsParam"]


class RimeSpeechSettingsParam(TypedDict, total=False):
    """How Rime speaks."""

    response_format: str
    """Audio format."""

    sampling_rate: int
    """Sample rate, in samples per second."""

    voice_speed: float
    """How fast it speaks; 1 is the usual pace."""
