# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model

__all__ = ["CallConversationEnded", "CallConversationEndedPayload"]


class CallConversationEnded(Model):
    """An assistant on a call is done."""

    event_type: Literal["call.conversation.ended"]
    """Always `call.conversation.ended`."""

    created_at: datetime | None = None
    """When the conversation ended."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallConversationEndedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallConversationEndedPayload(Model):
    """Details of the event."""

    assistant_id: str | None = None
    """The assistant."""

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

    conversation_id: str | None = None
    """Id of the conversation."""

    duration_sec: int | None = None
    """How long it took, in seconds."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    llm_model: str | None = None
    """The model that thought."""

    reason: str | None = None
    """Why it ended, if something out of the ordinary ended it."""

    stt_model: str | None = None
    """The model that heard."""

    to: str | None = None
    """Number or SIP address that was called."""

    tts_model_id: str | None = None
    """The model that spoke."""

    tts_provider: str | None = None
    """Provider of the voice."""

    tts_voice_id: str | None = None
    """The voice."""
