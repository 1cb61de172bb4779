# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["Transcription", "TranscriptionPayload", "TranscriptionPayloadTranscriptionData"]


class Transcription(Model):
    """Something was said."""

    event_type: Literal["call.transcription"]
    """Always `call.transcription`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: TranscriptionPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class TranscriptionPayload(Model):
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

    transcription_data: TranscriptionPayloadTranscriptionData | None = None
    """What was said."""


class TranscriptionPayloadTranscriptionData(Model):
    """What was said."""

    confidence: float | None = None
    """How sure the text is, from 0 to 1."""

    is_final: bool | None = None
    """Whether the text will not change any more."""

    transcript: str | None = None
    """The text."""

    transcription_track: Literal["inbound", "outbound"] | None = None
    """Who said it: the other side or this one."""
