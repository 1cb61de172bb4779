# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["CallStreamingPayload"]


class CallStreamingPayload(Model):
    """The sound of a call that is sent elsewhere."""

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

    stream_url: str | None = None
    """Address of the WebSocket."""
