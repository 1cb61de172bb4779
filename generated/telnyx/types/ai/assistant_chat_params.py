from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AssistantChatParams"]


class AssistantChatParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/{assistant_id}/chat`."""

    content: Required[str]
    conversation_id: Required[str]
    name: str
