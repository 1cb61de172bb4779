# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["RimeVoiceSettingsParam"]


class RimeVoiceSettingsParam(TypedDict, total=False):
    """A voice of Rime."""

    type: Required[Literal["rime"]]
    """Says that the voice is of Rime."""

    voice_speed: float
    """How fast it speaks; 1 is normal. Defaults to `1.0`."""
