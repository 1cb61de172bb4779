# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ..._core.models import Model
from .background_task_status import BackgroundTaskStatus

__all__ = ["EmbeddingTask"]


class EmbeddingTask(Model):
    """A task that embeds documents."""

    created_at: datetime
    """Start time."""

    status: BackgroundTaskStatus
    """Status."""

    task_id: str
    """Its id."""

    task_name: str
    """The kind of task."""

    user_id: str
    """Who started it."""

    bucket: str | None = None
    """The storage bucket it works on."""

    finished_at: datetime | None = None
    """When it ended."""
