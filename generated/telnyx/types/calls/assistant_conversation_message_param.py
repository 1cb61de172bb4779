# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .assistant_message_param import AssistantMessageParam
from .developer_message_param import DeveloperMessageParam
from .system_message_param import SystemMessageParam
from .tool_message_param import ToolMessageParam
from .user_message_param import UserMessageParam

__all__ = ["AssistantConversationMessageParam"]

AssistantConversationMessageParam: TypeAlias = (
    UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | SystemMessageParam
    | DeveloperMessageParam
)
"""A message of a conversation, told apart by its `role`."""
