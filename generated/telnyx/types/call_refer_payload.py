# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from pydantic import Field

from .._core.models import Model

__all__ = ["CallReferPayload"]


class CallReferPayload(Model):
    """A refer of a call."""

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
    """Your number or SIP address."""

    sip_notify_response: int | None = None
    """SIP status of how it went."""

    to: str | None = None
    """Where the other side should call."""
