# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["Voice"]


class Voice(Model):
    """A voice."""

    gender: str | None = None
    """Whether it sounds like a woman or a man."""

    language: str | None = None
    """The language it speaks."""

    name: str | None = None
    """Name."""

    provider: str | None = None
    """Whose voice it is."""

    voice_id: str | None = None
    """What requests call it."""
