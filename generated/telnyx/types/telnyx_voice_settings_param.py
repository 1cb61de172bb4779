# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["TelnyxVoiceSettingsParam"]


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """A voice of Telnyx."""

    type: Required[Literal["telnyx"]]
    """Says that the voice is of Telnyx."""

    voice_speed: float
    """How fast it speaks; 1 is normal. At least 0.1. At most 2.0. Defaults to `1.0`."""
