# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["CallControlCommandResultWithConversationId"]


class CallControlCommandResultWithConversationId(Model):
    """Whether the command was taken, and the conversation that it began."""

    conversation_id: str | None = None
    """The conversation that the call became."""

    result: str | None = None
    """Outcome of the command: `ok`."""
