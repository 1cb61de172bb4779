# Generated from the Telnyx API 2.0.0. Do not edit.

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
    """Always `embedding`. Defaults to `embedding`."""
