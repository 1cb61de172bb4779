# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .conversation import Conversation

__all__ = ["ConversationListResponse"]


class ConversationListResponse(Model):
    """Conversations."""

    data: list[Conversation]
    """The conversations."""
