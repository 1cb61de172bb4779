from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ...._core.types import SequenceNotStr

__all__ = ["EmbeddingCreateEmbeddingsParams"]


class EmbeddingCreateEmbeddingsParams(TypedDict, total=False):
    """Arguments of `POST /ai/openai/embeddings`."""

    input: Required[str | SequenceNotStr[str]]
    model: Required[str]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str
