# Generated from the Telnyx API 2.0.0. Do not edit.

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
    """Always `model`. Defaults to `model`."""

    owned_by: str
    """Who runs it."""
