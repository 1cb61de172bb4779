# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .stream_track import StreamTrack

__all__ = [
    "CallStreamingFailed",
    "CallStreamingFailedPayload",
    "CallStreamingFailedPayloadStreamParams",
]


class CallStreamingFailed(Model):
    """A stream failed."""

    event_type: Literal["streaming.failed"]
    """Always `streaming.failed`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallStreamingFailedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallStreamingFailedPayload(Model):
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

    failure_reason: str | None = None
    """Why it failed."""

    stream_id: str | None = None
    """Id of the stream."""

    stream_params: CallStreamingFailedPayloadStreamParams | None = None
    """What was asked for."""

    stream_type: Literal["websocket", "dialogflow"] | None = None
    """Whether it goes to a WebSocket or to Dialogflow."""


class CallStreamingFailedPayloadStreamParams(Model):
    """What was asked for."""

    stream_url: str | None = None
    """Address of the WebSocket."""

    track: StreamTrack | None = None
    """Whose sound was to be sent. Defaults to `inbound_track`."""
