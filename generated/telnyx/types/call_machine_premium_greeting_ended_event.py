# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_machine_premium_greeting_ended import CallMachinePremiumGreetingEnded

__all__ = ["CallMachinePremiumGreetingEndedEvent"]


class CallMachinePremiumGreetingEndedEvent(Model):
    """A machine's greeting is over."""

    data: CallMachinePremiumGreetingEnded
    """A machine's greeting is over."""
