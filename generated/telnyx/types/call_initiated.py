# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model
from .custom_sip_header import CustomSipHeader
from .sip_header import SipHeader

__all__ = ["CallInitiated", "CallInitiatedPayload"]


class CallInitiated(Model):
    """A call began."""

    event_type: Literal["call.initiated"]
    """Always `call.initiated`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallInitiatedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallInitiatedPayload(Model):
    """Details of the event."""

    call_control_id: str | None = None
    """Id of this leg of the call for commands."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_screening_result: str | None = None
    """What the check for fraud found."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    caller_id_name: str | None = None
    """Name of the caller, if it is known."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_codecs: str | None = None
    """Codecs of your connection, separated by commas."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers of the other side's own."""

    direction: Literal["incoming", "outgoing"] | None = None
    """Whether it came in or goes out."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    offered_codecs: str | None = None
    """Codecs of the other side, separated by commas."""

    shaken_stir_attestation: str | None = None
    """How sure the caller's provider is of the number: `A`, `B` or `C`."""

    shaken_stir_validated: bool | None = None
    """Whether that was signed and is true."""

    sip_headers: list[SipHeader] | None = None
    """Standard SIP headers."""

    start_time: datetime | None = None
    """Start time of the call."""

    state: Literal["parked", "bridging"] | None = None
    """State of the call."""

    tags: list[str] | None = None
    """Tags of the call."""

    to: str | None = None
    """Number or SIP address that was called."""
