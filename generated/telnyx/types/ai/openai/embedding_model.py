from __future__ import annotations

from ...._core.models import Model

__all__ = ["EmbeddingModel"]


class EmbeddingModel(Model):
    """An embedding model."""

    created: int
    """When it was added, in seconds since 1970."""

    id: str
    """What requests call it."""

    object: str
    """Always `model`. The API's default is `model`."""

    owned_by: str
    """Who runs it."""
