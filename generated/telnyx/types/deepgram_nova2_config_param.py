# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr
from .deepgram_nova2_transcription_language import DeepgramNova2TranscriptionLanguage

__all__ = ["DeepgramNova2ConfigParam"]


class DeepgramNova2ConfigParam(TypedDict, total=False):
    """Nova 2 of Deepgram."""

    transcription_engine: Required[Literal["Deepgram"]]
    """Says that Deepgram hears."""

    transcription_model: Required[Literal["deepgram/nova-2"]]
    """Says that the model is Nova 2."""

    hints: SequenceNotStr[str]
    """Keywords to detect. At most 100 entries."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    keywords_boosting: Mapping[str, float]
    """How much more likely some words are, by word."""

    language: DeepgramNova2TranscriptionLanguage
    smart_format: bool
    """Whether dates, amounts and the like are written as people write them. Defaults to `True`."""

    utterance_end_ms: int
    """Milliseconds of silence after which something said is over. At least 0. At most 5000.
    Defaults to `1000`.
    """
