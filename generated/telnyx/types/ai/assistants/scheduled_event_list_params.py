from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from .conversation_channel_type import ConversationChannelType

__all__ = ["ScheduledEventListParams"]


class ScheduledEventListParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/{assistant_id}/scheduled_events`."""

    conversation_channel: ConversationChannelType
    from_date: str | datetime
    page_number: int
    page_size: int
    to_date: str | datetime
