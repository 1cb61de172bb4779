from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .assistant_conversation_message_param import AssistantConversationMessageParam

__all__ = ["ActionAddAIAssistantMessagesParams"]


class ActionAddAIAssistantMessagesParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/ai_assistant_add_messages`."""

    client_state: str
    command_id: str
    messages: Iterable[AssistantConversationMessageParam]
