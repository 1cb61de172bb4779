# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .bucket_ids import BucketIds

__all__ = ["RetrievalTool"]


class RetrievalTool(Model):
    """A search in embedded buckets that the model can use."""

    retrieval: BucketIds
    """Buckets to search."""

    type: Literal["retrieval"]
    """Always `retrieval`."""
