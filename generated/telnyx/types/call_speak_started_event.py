# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_speak_started import CallSpeakStarted

__all__ = ["CallSpeakStartedEvent"]


class CallSpeakStartedEvent(Model):
    """Speaking began."""

    data: CallSpeakStarted
    """Speaking began."""
