# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_machine_greeting_ended import CallMachineGreetingEnded

__all__ = ["CallMachineGreetingEndedEvent"]


class CallMachineGreetingEndedEvent(Model):
    """A machine's greeting is over."""

    data: CallMachineGreetingEnded
    """A machine's greeting is over."""
