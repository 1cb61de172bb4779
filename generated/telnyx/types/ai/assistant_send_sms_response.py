"""`AssistantSendSmsResponse`."""

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantSendSmsResponse"]


class AssistantSendSmsResponse(Model):
    """A message that an assistant sent."""

    conversation_id: str | None = None
    """Conversation that the message belongs to."""
