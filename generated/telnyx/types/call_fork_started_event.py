# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_fork_started import CallForkStarted

__all__ = ["CallForkStartedEvent"]


class CallForkStartedEvent(Model):
    """A fork began."""

    data: CallForkStarted
    """A fork began."""
