# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AudioTranscriptionSegment"]


class AudioTranscriptionSegment(Model):
    """A stretch of a transcript."""

    end: float
    """When it ends in seconds."""

    id: float
    """Its number in the transcript."""

    start: float
    """When it begins in seconds."""

    text: str
    """What was said."""
