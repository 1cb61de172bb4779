# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .call_control_command_result_with_conversation_id import (
    CallControlCommandResultWithConversationId,
)

__all__ = ["ActionStartAIAssistantResponse"]


class ActionStartAIAssistantResponse(Model):
    """Whether the assistant was started."""

    data: CallControlCommandResultWithConversationId | None = None
    """Whether the command was taken, and the conversation that it began."""
