# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_ai_gather_ended import CallAIGatherEnded

__all__ = ["CallAIGatherEndedEvent"]


class CallAIGatherEndedEvent(Model):
    """A model has asked for everything."""

    data: CallAIGatherEnded
    """A model has asked for everything."""
