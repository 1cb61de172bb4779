# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .recording_urls import RecordingUrls

__all__ = ["CallRecordingSaved", "CallRecordingSavedPayload"]


class CallRecordingSaved(Model):
    """A recording was saved."""

    event_type: Literal["call.recording.saved"]
    """Always `call.recording.saved`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallRecordingSavedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallRecordingSavedPayload(Model):
    """Details of the event."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    channels: Literal["single", "dual"] | None = None
    """Whether both sides are in one channel or in two."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    public_recording_urls: RecordingUrls | None = None
    """Addresses of a recording."""

    recording_ended_at: datetime | None = None
    """When the recording ended."""

    recording_started_at: datetime | None = None
    """When the recording began."""

    recording_urls: RecordingUrls | None = None
    """Addresses of a recording."""
