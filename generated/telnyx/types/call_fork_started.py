# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .call_fork_payload import CallForkPayload

__all__ = ["CallForkStarted"]


class CallForkStarted(Model):
    """A fork began."""

    event_type: Literal["call.fork.started"]
    """Always `call.fork.started`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallForkPayload | None = None
    """A copy of a call's media."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
