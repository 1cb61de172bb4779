# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["ChunkMetadata"]


class ChunkMetadata(Model):
    """Where a chunk comes from."""

    checksum: str
    """Checksum of the document."""

    embedding: str
    """The model that embedded it."""

    filename: str
    """Name of the document."""

    source: str
    """Where the document was found."""

    certainty: float | None = None
    """How sure the match is."""

    loader_metadata: dict[str, object] | None = None
    """What the loader noted."""
