# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr
from .google_transcription_language import GoogleTranscriptionLanguage
from .google_transcription_model import GoogleTranscriptionModel
from .speech_context_param import SpeechContextParam

__all__ = ["TranscriptionEngineAConfigParam"]


class TranscriptionEngineAConfigParam(TypedDict, total=False):
    """Google, by its old name."""

    enable_speaker_diarization: bool
    """Whether it is said who speaks. Defaults to `False`."""

    hints: SequenceNotStr[str]
    """Keywords to detect."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    language: GoogleTranscriptionLanguage
    max_speaker_count: int
    """How many people speak at most. Defaults to `6`."""

    min_speaker_count: int
    """How many people speak at least. Defaults to `2`."""

    model: GoogleTranscriptionModel
    profanity_filter: bool
    """Whether rude words are starred out. Defaults to `False`."""

    speech_context: Iterable[SpeechContextParam]
    """Phrases that are likely to be said."""

    transcription_engine: Literal["A"]
    """Says that Google hears, by its old name."""

    use_enhanced: bool
    """Whether the better model is used, where there is one. Defaults to `False`."""
