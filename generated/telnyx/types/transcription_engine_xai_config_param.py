# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .xai_transcription_language import XAITranscriptionLanguage

__all__ = ["TranscriptionEngineXAIConfigParam"]


class TranscriptionEngineXAIConfigParam(TypedDict, total=False):
    """xAI."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    language: XAITranscriptionLanguage
    transcription_engine: Literal["xAI"]
    """Says that xAI hears."""

    transcription_model: Literal["xai/grok-stt"]
    """The model. Defaults to `xai/grok-stt`."""
