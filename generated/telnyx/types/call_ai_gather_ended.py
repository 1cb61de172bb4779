# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model
from .gather_message import GatherMessage

__all__ = ["CallAIGatherEnded", "CallAIGatherEndedPayload"]


class CallAIGatherEnded(Model):
    """A model has asked for everything."""

    event_type: Literal["call.ai_gather.ended"]
    """Always `call.ai_gather.ended`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallAIGatherEndedPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallAIGatherEndedPayload(Model):
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

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    message_history: list[GatherMessage] | None = None
    """What was said."""

    result: dict[str, object] | None = None
    """The answers, by the names in your schema."""

    status: Literal["valid", "invalid"] | None = None
    """Whether the answers fit your schema."""

    to: str | None = None
    """Number or SIP address that was called."""
