# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_fork_stopped import CallForkStopped

__all__ = ["CallForkStoppedEvent"]


class CallForkStoppedEvent(Model):
    """A fork ended."""

    data: CallForkStopped
    """A fork ended."""
