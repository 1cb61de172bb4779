# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .bucket_ids import BucketIds
from .bucket_ids_param import BucketIdsParam

__all__ = ["RetrievalToolParam"]


class RetrievalToolParam(TypedDict, total=False):
    """A search in embedded buckets that the model can use."""

    retrieval: Required[BucketIds | BucketIdsParam]
    """Buckets to search."""

    type: Required[Literal["retrieval"]]
    """Always `retrieval`."""
