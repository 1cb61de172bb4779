# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .call_payload import CallPayload

__all__ = ["CallUnhold"]


class CallUnhold(Model):
    """A call waits no more."""

    event_type: Literal["call.unhold"]
    """Always `call.unhold`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallPayload | None = None
    """The call that an event is about."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
