# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["AudioVisualizerConfig"]


class AudioVisualizerConfig(Model):
    """How the widget shows that somebody speaks."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | None = None
    """Its colours."""

    preset: str | None = None
    """Name of its shape."""
