from __future__ import annotations

from ..._core.models import Model
from .conversation import Conversation

__all__ = ["ConversationUpdateResponse"]


class ConversationUpdateResponse(Model):
    """What `PUT /ai/conversations/{conversation_id}` answers."""

    data: Conversation | None = None
    """The conversation."""
