# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["BucketIds"]


class BucketIds(Model):
    """Buckets to search."""

    bucket_ids: list[str]
    """Names of embedded storage buckets."""

    max_num_results: int | None = None
    """How many chunks the model gets at most."""
