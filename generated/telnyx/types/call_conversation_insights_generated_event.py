# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_conversation_insights_generated import CallConversationInsightsGenerated

__all__ = ["CallConversationInsightsGeneratedEvent"]


class CallConversationInsightsGeneratedEvent(Model):
    """What was to be found out about a conversation."""

    data: CallConversationInsightsGenerated
    """What was to be found out about a conversation."""
