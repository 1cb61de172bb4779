# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_initiated import CallInitiated

__all__ = ["CallInitiatedEvent"]


class CallInitiatedEvent(Model):
    """A call began."""

    data: CallInitiated
    """A call began."""
