# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_enqueued import CallEnqueued

__all__ = ["CallEnqueuedEvent"]


class CallEnqueuedEvent(Model):
    """A call waits in a queue."""

    data: CallEnqueued
    """A call waits in a queue."""
