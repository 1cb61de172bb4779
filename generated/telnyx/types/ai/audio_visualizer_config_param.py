# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AudioVisualizerConfigParam"]


class AudioVisualizerConfigParam(TypedDict, total=False):
    """How the widget shows that somebody speaks."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    """Its colours."""

    preset: str
    """Name of its shape."""
