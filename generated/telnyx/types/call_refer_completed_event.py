# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_refer_completed import CallReferCompleted

__all__ = ["CallReferCompletedEvent"]


class CallReferCompletedEvent(Model):
    """A refer succeeded."""

    data: CallReferCompleted
    """A refer succeeded."""
