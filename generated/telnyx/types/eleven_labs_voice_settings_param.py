# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ElevenLabsVoiceSettingsParam"]


class ElevenLabsVoiceSettingsParam(TypedDict, total=False):
    """A voice of ElevenLabs."""

    type: Required[Literal["elevenlabs"]]
    """Says that the voice is of ElevenLabs."""

    api_key_ref: str
    """Name of the secret that holds your key for ElevenLabs."""
