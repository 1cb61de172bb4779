# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ....._core.models import Model

__all__ = ["SpeechToTextReport"]


class SpeechToTextReport(Model):
    """A report on speech to text."""

    created_at: datetime | None = None
    """When it was requested."""

    download_link: str | None = None
    """Where it can be fetched once it is complete."""

    end_date: datetime | None = None
    """Last moment that it covers."""

    id: str | None = None
    """Its id."""

    record_type: str | None = None
    """The kind of record."""

    start_date: datetime | None = None
    """First moment that it covers."""

    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    """Status."""
