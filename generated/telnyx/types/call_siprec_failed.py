# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallSiprecFailed", "CallSiprecFailedPayload"]


class CallSiprecFailed(Model):
    """SIPREC failed."""

    event_type: Literal["siprec.failed"]
    """Always `siprec.failed`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallSiprecFailedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallSiprecFailedPayload(Model):
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

    failure_cause: str | None = None
    """Why it failed."""
