# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallDeepfakeDetectionError", "CallDeepfakeDetectionErrorPayload"]


class CallDeepfakeDetectionError(Model):
    """A voice could not be judged."""

    event_type: Literal["call.deepfake_detection.error"]
    """Always `call.deepfake_detection.error`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallDeepfakeDetectionErrorPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallDeepfakeDetectionErrorPayload(Model):
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

    error_message: (
        Literal["detection_timeout", "rtp_timeout", "dfd_connection_error", "dfd_stream_error"]
        | None
    ) = None
    """Why not."""
