# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = [
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedPayloadResult",
]


class CallConversationInsightsGenerated(Model):
    """What was to be found out about a conversation."""

    event_type: Literal["call.conversation_insights.generated"]
    """Always `call.conversation_insights.generated`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallConversationInsightsGeneratedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallConversationInsightsGeneratedPayload(Model):
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

    insight_group_id: str | None = None
    """Id of the insight group."""

    results: list[CallConversationInsightsGeneratedPayloadResult] | None = None
    """What each insight found out."""


class CallConversationInsightsGeneratedPayloadResult(Model):
    insight_id: str | None = None
    """Id of the insight."""

    result: dict[str, object] | str | None = None
    """What it found out: text, or an object if the insight has a schema."""
