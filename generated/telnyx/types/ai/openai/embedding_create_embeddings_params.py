# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ...._core.types import SequenceNotStr

__all__ = ["EmbeddingCreateEmbeddingsParams"]


class EmbeddingCreateEmbeddingsParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str]]
    """The text, or several."""

    model: Required[str]
    """The embedding model."""

    dimensions: int
    """Length of the vectors, for models that let you choose."""

    encoding_format: Literal["float", "base64"]
    """Whether a vector is a list of numbers or base64. Defaults to `float`."""

    user: str
    """Your name for the user behind the request, to trace misuse."""
