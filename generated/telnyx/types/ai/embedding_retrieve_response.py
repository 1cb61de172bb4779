# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .background_task_status import BackgroundTaskStatus

__all__ = ["EmbeddingRetrieveResponse", "EmbeddingRetrieveResponseData"]


class EmbeddingRetrieveResponse(Model):
    """An embedding task in its envelope."""

    data: EmbeddingRetrieveResponseData
    """The task."""


class EmbeddingRetrieveResponseData(Model):
    """The task."""

    created_at: str | None = None
    """Start time."""

    finished_at: str | None = None
    """When it ended."""

    status: BackgroundTaskStatus | None = None
    """Status."""

    task_id: str | None = None
    """Its id."""

    task_name: str | None = None
    """The kind of task."""
