# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_ai_gather_message_history_updated import CallAIGatherMessageHistoryUpdated

__all__ = ["CallAIGatherMessageHistoryUpdatedEvent"]


class CallAIGatherMessageHistoryUpdatedEvent(Model):
    """The conversation went on."""

    data: CallAIGatherMessageHistoryUpdated
    """The conversation went on."""
