# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantSendSMSResponse"]


class AssistantSendSMSResponse(Model):
    """A message that an assistant sent."""

    conversation_id: str | None = None
    """Conversation that the message belongs to."""
