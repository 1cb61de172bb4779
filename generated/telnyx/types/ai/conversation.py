# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ..._core.models import Model

__all__ = ["Conversation"]


class Conversation(Model):
    """What an assistant and somebody said to each other, on one channel."""

    created_at: datetime
    """When it began."""

    id: str
    """Its id."""

    last_message_at: datetime
    """When the latest message was sent."""

    metadata: dict[str, str]
    """Names and texts that belong to it: those that Telnyx adds, and your own."""

    name: str | None = None
    """Name."""
