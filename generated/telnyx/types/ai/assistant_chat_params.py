# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AssistantChatParams"]


class AssistantChatParams(TypedDict, total=False):
    content: Required[str]
    """What to say."""

    conversation_id: Required[str]
    """Conversation that it belongs to."""

    name: str
    """Name of the person who speaks."""
