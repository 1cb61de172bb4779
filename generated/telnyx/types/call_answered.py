# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model
from .custom_sip_header import CustomSipHeader
from .sip_header import SipHeader

__all__ = ["CallAnswered", "CallAnsweredPayload"]


class CallAnswered(Model):
    """A call was answered."""

    event_type: Literal["call.answered"]
    """Always `call.answered`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallAnsweredPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallAnsweredPayload(Model):
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

    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers of the other side's own."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    sip_headers: list[SipHeader] | None = None
    """Standard SIP headers."""

    start_time: datetime | None = None
    """Start time of the call."""

    state: Literal["answered"] | None = None
    """State of the call."""

    tags: list[str] | None = None
    """Tags of the call."""

    to: str | None = None
    """Number or SIP address that was called."""
