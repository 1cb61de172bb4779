# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["CallForkPayload"]


class CallForkPayload(Model):
    """A copy of a call's media."""

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

    stream_type: Literal["decrypted"] | None = None
    """What is copied."""
