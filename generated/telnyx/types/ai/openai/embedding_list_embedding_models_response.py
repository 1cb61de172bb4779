# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingListEmbeddingModelsResponse"]


class EmbeddingListEmbeddingModelsResponse(Model):
    """Embedding models."""

    data: list[EmbeddingModel]
    """The models."""

    object: str
    """Always `list`. Defaults to `list`."""
