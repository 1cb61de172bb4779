# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TranscriptionEngineParakeetConfigParam"]


class TranscriptionEngineParakeetConfigParam(TypedDict, total=False):
    """Parakeet of NVIDIA."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    transcription_engine: Literal["Parakeet"]
    """Says that Parakeet hears."""

    transcription_model: Literal["nvidia/parakeet-v3"]
    """The model. Defaults to `nvidia/parakeet-v3`."""
