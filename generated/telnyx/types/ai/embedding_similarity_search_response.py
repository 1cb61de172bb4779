# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .similar_chunk import SimilarChunk

__all__ = ["EmbeddingSimilaritySearchResponse"]


class EmbeddingSimilaritySearchResponse(Model):
    """Chunks that are near to a text."""

    data: list[SimilarChunk]
    """The chunks, nearest first."""
