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
    """When it happened."""

    payload: CallRecordingSavedPayload | None = None
    """What happened."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallRecordingSavedPayload(Model):
    """What happened."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id that all legs of the call share."""

    channels: Literal["single", "dual"] | None = None
    """Whether both sides are in one channel or in two."""

    client_state: str | None = None
    """State that an earlier command set, as base64."""

    connection_id: str | None = None
    """Id of the connection that the call runs over."""

    public_recording_urls: RecordingUrls | None = None
    """Addresses of a recording."""

    recording_ended_at: datetime | None = None
    """When the recording ended."""

    recording_started_at: datetime | None = None
    """When the recording began."""

    recording_urls: RecordingUrls | None = None
    """Addresses of a recording."""
