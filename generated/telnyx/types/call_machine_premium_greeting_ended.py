# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model

__all__ = ["CallMachinePremiumGreetingEnded", "CallMachinePremiumGreetingEndedPayload"]


class CallMachinePremiumGreetingEnded(Model):
    """A machine's greeting is over."""

    event_type: Literal["call.machine.premium.greeting.ended"]
    """Always `call.machine.premium.greeting.ended`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallMachinePremiumGreetingEndedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallMachinePremiumGreetingEndedPayload(Model):
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

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    result: Literal["beep_detected", "no_beep_detected"] | None = None
    """Whether a beep was heard."""

    to: str | None = None
    """Number or SIP address that was called."""
