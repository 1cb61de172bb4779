from __future__ import annotations

from typing_extensions import Required, TypedDict

from .embedding_loader import EmbeddingLoader
from .embedding_model_name import EmbeddingModelName

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/embeddings`."""

    bucket_name: Required[str]
    document_chunk_overlap_size: int
    document_chunk_size: int
    embedding_model: EmbeddingModelName
    loader: EmbeddingLoader
