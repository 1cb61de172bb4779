# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .call_streaming_payload import CallStreamingPayload

__all__ = ["CallStreamingStarted"]


class CallStreamingStarted(Model):
    """A stream began."""

    event_type: Literal["streaming.started"]
    """Always `streaming.started`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallStreamingPayload | None = None
    """The sound of a call that is sent elsewhere."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
