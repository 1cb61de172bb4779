# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingUrlParams"]


class EmbeddingUrlParams(TypedDict, total=False):
    bucket_name: Required[str]
    """The bucket that keeps the pages; it must exist."""

    url: Required[str]
    """Where to begin."""
