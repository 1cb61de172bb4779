# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingSimilaritySearchParams"]


class EmbeddingSimilaritySearchParams(TypedDict, total=False):
    bucket_name: Required[str]
    """The embedded bucket to search."""

    query: Required[str]
    """The text to compare with."""

    num_of_docs: int
    """How many chunks to return. Defaults to `3`."""
