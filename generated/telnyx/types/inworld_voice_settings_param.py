# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["InworldVoiceSettingsParam"]


class InworldVoiceSettingsParam(TypedDict, total=False):
    """A voice of Inworld."""

    type: Required[Literal["inworld"]]
    """Says that the voice is Inworld's."""

    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]
    """How freely a `TTS2` voice speaks."""
