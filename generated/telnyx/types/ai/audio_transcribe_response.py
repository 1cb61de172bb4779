# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .audio_transcription_segment import AudioTranscriptionSegment
from .audio_transcription_word import AudioTranscriptionWord

__all__ = ["AudioTranscribeResponse"]


class AudioTranscribeResponse(Model):
    """A transcript."""

    text: str
    """Everything that was said."""

    duration: float | None = None
    """Length of the audio in seconds, where the model tells it."""

    segments: list[AudioTranscriptionSegment] | None = None
    """Stretches of the text with their times, where the model tells them."""

    words: list[AudioTranscriptionWord] | None = None
    """Single words with their times, from `deepgram/nova-3` when it was asked for them."""
