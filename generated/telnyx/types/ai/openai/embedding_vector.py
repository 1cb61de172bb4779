from __future__ import annotations

from ...._core.models import Model

__all__ = ["EmbeddingVector"]


class EmbeddingVector(Model):
    """The vector of one text."""

    embedding: list[float]
    """The vector."""

    index: int
    """Which of the texts it belongs to."""

    object: str
    """Always `embedding`. The API's default is `embedding`."""
