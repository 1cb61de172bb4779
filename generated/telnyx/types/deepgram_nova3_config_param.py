# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr
from .deepgram_nova3_transcription_language import DeepgramNova3TranscriptionLanguage

__all__ = ["DeepgramNova3ConfigParam"]


class DeepgramNova3ConfigParam(TypedDict, total=False):
    """Nova 3 of Deepgram."""

    transcription_engine: Required[Literal["Deepgram"]]
    """Says that Deepgram hears."""

    transcription_model: Required[Literal["deepgram/nova-3"]]
    """Says that the model is Nova 3."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    keyterms: SequenceNotStr[str]
    """Terms to listen for. At most 100 entries."""

    keywords_boosting: Mapping[str, float]
    """How much more likely some words are, by word."""

    language: DeepgramNova3TranscriptionLanguage
    smart_format: bool
    """Whether dates, amounts and the like are written as people write them. Defaults to `True`."""

    utterance_end_ms: int
    """Milliseconds of silence after which something said is over. At least 0. At most 5000.
    Defaults to `1000`.
    """
