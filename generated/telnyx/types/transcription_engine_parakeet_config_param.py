from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TranscriptionEngineParakeetConfigParam"]


class TranscriptionEngineParakeetConfigParam(TypedDict, total=False):
    """Parakeet of NVIDIA."""

    interim_results: bool
    """Whether text is sent before it is final. The API's default is `False`."""

    transcription_engine: Literal["Parakeet"]
    """Says that Parakeet hears."""

    transcription_model: Literal["nvidia/parakeet-v3"]
    """The model. The API's default is `nvidia/parakeet-v3`."""
