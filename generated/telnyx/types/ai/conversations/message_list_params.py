from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    """Arguments of `GET /ai/conversations/{conversation_id}/messages`."""

    page_number: int
    page_size: int
