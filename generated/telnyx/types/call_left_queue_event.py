# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_left_queue import CallLeftQueue

__all__ = ["CallLeftQueueEvent"]


class CallLeftQueueEvent(Model):
    """A call left a queue."""

    data: CallLeftQueue
    """A call left a queue."""
