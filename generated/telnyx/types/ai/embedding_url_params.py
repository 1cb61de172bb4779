from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingUrlParams"]


class EmbeddingUrlParams(TypedDict, total=False):
    """Arguments of `POST /ai/embeddings/url`."""

    bucket_name: Required[str]
    url: Required[str]
