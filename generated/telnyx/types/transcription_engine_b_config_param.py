# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .telnyx_transcription_language import TelnyxTranscriptionLanguage

__all__ = ["TranscriptionEngineBConfigParam"]


class TranscriptionEngineBConfigParam(TypedDict, total=False):
    """Telnyx, by its old name."""

    language: TelnyxTranscriptionLanguage
    transcription_engine: Literal["B"]
    """Says that Telnyx hears, by its old name."""

    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
    """The model. The large one hears better and costs more. Defaults to `openai/whisper-tiny`."""
