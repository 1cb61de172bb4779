# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .outbound_message_payload import OutboundMessagePayload

__all__ = ["OutboundMessage"]


class OutboundMessage(Model):
    """A message went on its way."""

    event_type: Literal["message.sent", "message.finalized"]
    """Whether it left Telnyx, or nothing more can happen to it."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: OutboundMessagePayload | None = None
    """A message that you sent."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
