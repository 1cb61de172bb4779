# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .conversation_insight import ConversationInsight
from .page_meta import PageMeta

__all__ = ["ConversationRetrieveConversationsInsightsResponse"]


class ConversationRetrieveConversationsInsightsResponse(Model):
    """What was found out about a conversation."""

    data: list[ConversationInsight]
    """One entry for each time it was looked at."""

    meta: PageMeta
    """Position of the page in the list."""
