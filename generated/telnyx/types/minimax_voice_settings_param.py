# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .language_boost import LanguageBoost

__all__ = ["MinimaxVoiceSettingsParam"]


class MinimaxVoiceSettingsParam(TypedDict, total=False):
    """A voice of MiniMax."""

    type: Required[Literal["minimax"]]
    """Says that the voice is of MiniMax."""

    language_boost: LanguageBoost | None
    """Language that the voice is tuned to."""

    pitch: int
    """Shift of the pitch; 0 is as it was. Defaults to `0`."""

    speed: float
    """How fast it speaks; 1 is normal. Defaults to `1.0`."""

    vol: float
    """How loud it is; 1 is normal. Defaults to `1.0`."""
