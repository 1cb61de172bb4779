# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_hold import CallHold

__all__ = ["CallHoldEvent"]


class CallHoldEvent(Model):
    """A call waits on hold."""

    data: CallHold
    """A call waits on hold."""
