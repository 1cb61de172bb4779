# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallLeftQueue", "CallLeftQueuePayload"]


class CallLeftQueue(Model):
    """A call left a queue."""

    event_type: Literal["call.dequeued"]
    """Always `call.dequeued`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """When it happened."""

    payload: CallLeftQueuePayload | None = None
    """What happened."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallLeftQueuePayload(Model):
    """What happened."""

    call_control_id: str | None = None
    """What commands call this leg of the call."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id that all legs of the call share."""

    client_state: str | None = None
    """State that an earlier command set, as base64."""

    connection_id: str | None = None
    """Id of the connection that the call runs over."""

    queue: str | None = None
    """Name of the queue."""

    queue_position: int | None = None
    """Its place in the queue when it left."""

    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | None = None
    """Why it left."""

    wait_time_secs: int | None = None
    """Seconds that it waited."""
