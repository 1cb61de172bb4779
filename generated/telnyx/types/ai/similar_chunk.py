# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .chunk_metadata import ChunkMetadata

__all__ = ["SimilarChunk"]


class SimilarChunk(Model):
    """A chunk of a document."""

    distance: float
    """How far it is from the text, from 0 (the same) to 1."""

    document_chunk: str
    """The chunk's text."""

    metadata: ChunkMetadata
    """Where it comes from."""
