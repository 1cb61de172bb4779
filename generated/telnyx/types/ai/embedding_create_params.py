# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .embedding_loader import EmbeddingLoader
from .embedding_model_name import EmbeddingModelName

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    bucket_name: Required[str]
    """The storage bucket."""

    document_chunk_overlap_size: int
    """Tokens that neighbouring chunks share. Defaults to `512`."""

    document_chunk_size: int
    """Tokens of one chunk. Defaults to `1024`."""

    embedding_model: EmbeddingModelName
    """The model that embeds. Defaults to `thenlper/gte-large`."""

    loader: EmbeddingLoader
    """How the files are read. Defaults to `default`."""
