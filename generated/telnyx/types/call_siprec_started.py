# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallSiprecStarted", "CallSiprecStartedPayload"]


class CallSiprecStarted(Model):
    """SIPREC began."""

    event_type: Literal["siprec.started"]
    """Always `siprec.started`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """When it happened."""

    payload: CallSiprecStartedPayload | None = None
    """What happened."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallSiprecStartedPayload(Model):
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
