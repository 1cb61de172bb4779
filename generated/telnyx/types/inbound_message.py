# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .inbound_message_payload import InboundMessagePayload

__all__ = ["InboundMessage"]


class InboundMessage(Model):
    """A message came in."""

    event_type: Literal["message.received"]
    """Always `message.received`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: InboundMessagePayload | None = None
    """A message that came in."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
