# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_recording_transcription_saved import CallRecordingTranscriptionSaved

__all__ = ["CallRecordingTranscriptionSavedEvent"]


class CallRecordingTranscriptionSavedEvent(Model):
    """A recording was written down."""

    data: CallRecordingTranscriptionSaved
    """A recording was written down."""
