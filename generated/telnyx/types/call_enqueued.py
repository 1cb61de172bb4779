# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallEnqueued", "CallEnqueuedPayload"]


class CallEnqueued(Model):
    """A call waits in a queue."""

    event_type: Literal["call.enqueued"]
    """Always `call.enqueued`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallEnqueuedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallEnqueuedPayload(Model):
    """Details of the event."""

    call_control_id: str | None = None
    """Id of this leg of the call for commands."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    current_position: int | None = None
    """Its place in the queue, from 1."""

    queue: str | None = None
    """Name of the queue."""

    queue_avg_wait_time_secs: int | None = None
    """Seconds that calls wait in it on average."""
