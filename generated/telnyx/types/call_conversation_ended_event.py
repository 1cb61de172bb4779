# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_conversation_ended import CallConversationEnded

__all__ = ["CallConversationEndedEvent"]


class CallConversationEndedEvent(Model):
    """An assistant on a call is done."""

    data: CallConversationEnded
    """An assistant on a call is done."""
