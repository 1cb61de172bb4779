# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from .._core.models import Model

__all__ = ["ReplacedLinkClick"]


class ReplacedLinkClick(Model):
    """A link was opened."""

    event_type: None = None
    """Stays empty: this event is sent without a type."""

    message_id: str | None = None
    """Id of the message."""

    record_type: str | None = None
    """Type of the record."""

    time_clicked: datetime | None = None
    """When it was opened."""

    to: str | None = None
    """Number that got the message."""

    url: str | None = None
    """The link."""
