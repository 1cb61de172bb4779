# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .embedding_usage import EmbeddingUsage
from .embedding_vector import EmbeddingVector

__all__ = ["EmbeddingCreateEmbeddingsResponse"]


class EmbeddingCreateEmbeddingsResponse(Model):
    """Embedding vectors."""

    data: list[EmbeddingVector]
    """One entry for each text."""

    model: str
    """The model that was used."""

    object: str
    """Always `list`. Defaults to `list`."""

    usage: EmbeddingUsage
    """What the request cost."""
