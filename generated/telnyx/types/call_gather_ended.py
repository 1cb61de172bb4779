# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model

__all__ = ["CallGatherEnded", "CallGatherEndedPayload"]


class CallGatherEnded(Model):
    """Gathering digits ended."""

    event_type: Literal["call.gather.ended"]
    """Always `call.gather.ended`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallGatherEndedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallGatherEndedPayload(Model):
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

    digits: str | None = None
    """The keys that were pressed."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    status: (
        Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"] | None
    ) = None
    """Whether they are valid, or why gathering ended without them."""

    to: str | None = None
    """Number or SIP address that was called."""
