# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model

__all__ = ["EmbeddedFile"]


class EmbeddedFile(Model):
    """A file of an embedded bucket."""

    created_at: datetime
    """When it was first seen."""

    filename: str
    """Its name in the bucket."""

    status: str
    """How far its embedding is."""

    error_reason: str | None = None
    """Why it could not be embedded, if so."""

    last_embedded_at: datetime | None = None
    """When it was embedded last."""

    updated_at: datetime | None = None
    """When the file was changed last."""
