# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .embedding_task import EmbeddingTask

__all__ = ["EmbeddingListResponse"]


class EmbeddingListResponse(Model):
    """Embedding tasks."""

    data: list[EmbeddingTask]
    """The tasks."""
