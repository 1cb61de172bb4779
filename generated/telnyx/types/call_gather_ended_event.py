# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_gather_ended import CallGatherEnded

__all__ = ["CallGatherEndedEvent"]


class CallGatherEndedEvent(Model):
    """Gathering digits ended."""

    data: CallGatherEnded
    """Gathering digits ended."""
