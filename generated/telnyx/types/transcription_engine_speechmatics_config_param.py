# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .speechmatics_transcription_language import SpeechmaticsTranscriptionLanguage

__all__ = ["TranscriptionEngineSpeechmaticsConfigParam"]


class TranscriptionEngineSpeechmaticsConfigParam(TypedDict, total=False):
    """Speechmatics."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    language: SpeechmaticsTranscriptionLanguage
    transcription_engine: Literal["Speechmatics"]
    """Says that Speechmatics hears."""

    transcription_model: Literal["speechmatics/standard"]
    """The model. Defaults to `speechmatics/standard`."""
