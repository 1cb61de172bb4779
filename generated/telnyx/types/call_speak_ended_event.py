# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_speak_ended import CallSpeakEnded

__all__ = ["CallSpeakEndedEvent"]


class CallSpeakEndedEvent(Model):
    """Speaking ended."""

    data: CallSpeakEnded
    """Speaking ended."""
