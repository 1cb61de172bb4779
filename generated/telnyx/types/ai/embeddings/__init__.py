# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.embeddings`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .bucket_list_response import *
    from .bucket_retrieve_response import *
    from .embedded_buckets import *
    from .embedded_file import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "BucketListResponse BucketRetrieveResponse EmbeddedBuckets EmbeddedFile",
    },
)
