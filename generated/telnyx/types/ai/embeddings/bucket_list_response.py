# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .embedded_buckets import EmbeddedBuckets

__all__ = ["BucketListResponse"]


class BucketListResponse(Model):
    """Embedded buckets in their envelope."""

    data: EmbeddedBuckets
    """The buckets."""
