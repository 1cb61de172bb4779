# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallRecordingTranscriptionSaved", "CallRecordingTranscriptionSavedPayload"]


class CallRecordingTranscriptionSaved(Model):
    """A recording was written down."""

    event_type: Literal["call.recording.transcription.saved"]
    """Always `call.recording.transcription.saved`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallRecordingTranscriptionSavedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallRecordingTranscriptionSavedPayload(Model):
    """Details of the event."""

    call_control_id: str | None = None
    """Id of this leg of the call for commands."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    calling_party_type: Literal["pstn", "sip"] | None = None
    """Whether the other side came from the telephone network or by SIP."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    recording_id: str | None = None
    """Id of the recording."""

    recording_transcription_id: str | None = None
    """Id of its text."""

    status: Literal["completed"] | None = None
    """Says that it is done."""

    transcription_text: str | None = None
    """The text."""
