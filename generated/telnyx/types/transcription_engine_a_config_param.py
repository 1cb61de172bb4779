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
    """Whether it is said who speaks. The API's default is `False`."""

    hints: SequenceNotStr[str]
    """Words to listen for."""

    interim_results: bool
    """Whether text is sent before it is final. The API's default is `False`."""

    language: GoogleTranscriptionLanguage
    max_speaker_count: int
    """How many people speak at most. The API's default is `6`."""

    min_speaker_count: int
    """How many people speak at least. The API's default is `2`."""

    model: GoogleTranscriptionModel
    profanity_filter: bool
    """Whether rude words are starred out. The API's default is `False`."""

    speech_context: Iterable[SpeechContextParam]
    """Phrases that are likely to be said."""

    transcription_engine: Literal["A"]
    """Says that Google hears, by its old name."""

    use_enhanced: bool
    """Whether the better model is used, where there is one. The API's default is `False`."""
