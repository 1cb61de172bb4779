from __future__ import annotations

from typing_extensions import TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["EmbeddingListParams"]


class EmbeddingListParams(TypedDict, total=False):
    """Arguments of `GET /ai/embeddings`."""

    status: SequenceNotStr[str]
