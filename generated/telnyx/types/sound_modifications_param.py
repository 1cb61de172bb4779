# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["SoundModificationsParam"]


class SoundModificationsParam(TypedDict, total=False):
    """Changes to the voice of one side. They cannot be combined."""

    octaves: float
    """Shift of the pitch in octaves, from -1 to 1."""

    pitch: float
    """Factor of the pitch. 1 is as it was."""

    semitone: float
    """Shift of the pitch in semitones, from -14 to 14."""

    track: str
    """Whether what is heard from this side or what it hears is changed. Defaults to `outbound`."""
