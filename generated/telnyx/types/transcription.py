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
    """When it happened."""

    payload: TranscriptionPayload | None = None
    """What happened."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class TranscriptionPayload(Model):
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
