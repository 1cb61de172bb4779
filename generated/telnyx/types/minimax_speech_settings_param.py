# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MinimaxSpeechSettingsParam"]


class MinimaxSpeechSettingsParam(TypedDict, total=False):
    """How MiniMax speaks."""

    language_boost: str
    """Language whose pronunciation is preferred."""

    pitch: int
    """How much higher or lower the voice is."""

    response_format: str
    """Audio format."""

    speed: float
    """How fast it speaks; 1 is the usual pace."""

    vol: float
    """How loud it is."""
