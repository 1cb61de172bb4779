# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AudioTranscriptionWord"]


class AudioTranscriptionWord(Model):
    """A word of a transcript."""

    end: float
    """When it ends in seconds."""

    start: float
    """When it begins in seconds."""

    word: str
    """The word."""

    confidence: float | None = None
    """How sure the model is, from 0 to 1."""

    speaker: int | None = None
    """Which speaker said it, where speakers are told apart."""
