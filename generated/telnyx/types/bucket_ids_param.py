# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr

__all__ = ["BucketIdsParam"]


class BucketIdsParam(TypedDict, total=False):
    """Buckets to search."""

    bucket_ids: Required[SequenceNotStr[str]]
    """Names of embedded storage buckets."""

    max_num_results: int
    """How many chunks the model gets at most."""
