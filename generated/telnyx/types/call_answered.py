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
    """When it happened."""

    payload: CallAnsweredPayload | None = None
    """What happened."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallAnsweredPayload(Model):
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

    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers of the other side's own."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    sip_headers: list[SipHeader] | None = None
    """Standard SIP headers."""

    start_time: datetime | None = None
    """When the call began."""

    state: Literal["answered"] | None = None
    """State of the call."""

    tags: list[str] | None = None
    """Words that sort the call."""

    to: str | None = None
    """Number or SIP address that was called."""
