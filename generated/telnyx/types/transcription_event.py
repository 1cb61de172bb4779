# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .transcription import Transcription

__all__ = ["TranscriptionEvent"]


class TranscriptionEvent(Model):
    """Something was said."""

    data: Transcription
    """Something was said."""
