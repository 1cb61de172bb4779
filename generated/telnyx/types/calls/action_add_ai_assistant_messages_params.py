# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .assistant_conversation_message_param import AssistantConversationMessageParam

__all__ = ["ActionAddAIAssistantMessagesParams"]


class ActionAddAIAssistantMessagesParams(TypedDict, total=False):
    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    messages: Iterable[AssistantConversationMessageParam]
    """The messages, in the order in which they were said."""
