# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .conversation import Conversation

__all__ = ["ConversationUpdateResponse"]


class ConversationUpdateResponse(Model):
    """Response of `PUT /ai/conversations/{conversation_id}`."""

    data: Conversation | None = None
    """The conversation."""
