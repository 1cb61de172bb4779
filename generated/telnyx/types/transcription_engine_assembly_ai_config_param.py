# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TranscriptionEngineAssemblyAIConfigParam"]


class TranscriptionEngineAssemblyAIConfigParam(TypedDict, total=False):
    """AssemblyAI."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    transcription_engine: Literal["AssemblyAI"]
    """Says that AssemblyAI hears."""

    transcription_model: Literal["assemblyai/universal-streaming"]
    """The model. Defaults to `assemblyai/universal-streaming`."""
