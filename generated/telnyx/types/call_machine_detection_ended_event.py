# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_machine_detection_ended import CallMachineDetectionEnded

__all__ = ["CallMachineDetectionEndedEvent"]


class CallMachineDetectionEndedEvent(Model):
    """It was found out who answered."""

    data: CallMachineDetectionEnded
    """It was found out who answered."""
