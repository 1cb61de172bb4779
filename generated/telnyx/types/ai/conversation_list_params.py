# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ConversationListParams"]


class ConversationListParams(TypedDict, total=False):
    created_at: str
    """Only conversations begun then, for example `gte.2026-01-01`."""

    id: str
    """Only the conversation with this id, for example `eq.123`."""

    last_message_at: str
    """Only conversations whose latest message is from then, for example `lte.2026-06-01`."""

    limit: int
    """How many conversations to return at most. At least 1."""

    metadata_assistant_id: str
    """Only conversations of this assistant, for example `eq.assistant-1`."""

    metadata_call_control_id: str
    """Only the conversation of this call, for example `eq.v3:abc`."""

    metadata_telnyx_agent_target: str
    """Only conversations at this number or SIP address of yours."""

    metadata_telnyx_conversation_channel: str
    """Only this channel, for example `eq.phone_call`."""

    metadata_telnyx_end_user_target: str
    """Only conversations with this number or SIP address of a caller."""

    name: str
    """Only names that match, for example `like.Support%`."""

    or_: str
    """Conditions of which one must hold, for example `(name.eq.a,name.eq.b)`."""

    order: str
    """Field and direction of the order, for example `created_at.desc`."""
