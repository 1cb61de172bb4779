from __future__ import annotations

from ..._core.models import Model
from .conversation import Conversation

__all__ = ["ConversationRetrieveResponse"]


class ConversationRetrieveResponse(Model):
    """What `GET /ai/conversations/{conversation_id}` answers."""

    data: Conversation | None = None
    """The conversation."""
