# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .telnyx_transcription_language import TelnyxTranscriptionLanguage

__all__ = ["TranscriptionEngineTelnyxConfigParam"]


class TranscriptionEngineTelnyxConfigParam(TypedDict, total=False):
    """Telnyx."""

    language: TelnyxTranscriptionLanguage
    transcription_engine: Literal["Telnyx"]
    """Says that Telnyx hears."""

    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
    """The model. The large one hears better and costs more. Defaults to `openai/whisper-tiny`."""
