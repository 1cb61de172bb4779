from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ConversationListParams"]


class ConversationListParams(TypedDict, total=False):
    """Arguments of `GET /ai/conversations`."""

    created_at: str
    id: str
    last_message_at: str
    limit: int
    metadata_assistant_id: str
    metadata_call_control_id: str
    metadata_telnyx_agent_target: str
    metadata_telnyx_conversation_channel: str
    metadata_telnyx_end_user_target: str
    name: str
    or_: str
    order: str
