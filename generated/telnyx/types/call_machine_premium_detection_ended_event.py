# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_machine_premium_detection_ended import CallMachinePremiumDetectionEnded

__all__ = ["CallMachinePremiumDetectionEndedEvent"]


class CallMachinePremiumDetectionEndedEvent(Model):
    """The premium detection found out who answered."""

    data: CallMachinePremiumDetectionEnded
    """The premium detection found out who answered."""
