# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .conversation import Conversation

__all__ = ["ConversationRetrieveResponse"]


class ConversationRetrieveResponse(Model):
    """Response of `GET /ai/conversations/{conversation_id}`."""

    data: Conversation | None = None
    """The conversation."""
