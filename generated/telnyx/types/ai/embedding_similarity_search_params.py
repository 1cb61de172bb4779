from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingSimilaritySearchParams"]


class EmbeddingSimilaritySearchParams(TypedDict, total=False):
    """Arguments of `POST /ai/embeddings/similarity-search`."""

    bucket_name: Required[str]
    query: Required[str]
    num_of_docs: int
