# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["EmbeddingResponse", "EmbeddingResponseData"]


class EmbeddingResponse(Model):
    """A task that was started."""

    data: EmbeddingResponseData
    """The task."""


class EmbeddingResponseData(Model):
    """The task."""

    created_at: str | None = None
    """Start time."""

    finished_at: str | None = None
    """When it ended; null while it runs."""

    status: str | None = None
    """Status."""

    task_id: str | None = None
    """Its id."""

    task_name: str | None = None
    """The kind of task."""

    user_id: str | None = None
    """Who started it."""
