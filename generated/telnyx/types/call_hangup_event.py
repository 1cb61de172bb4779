# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_hangup import CallHangup

__all__ = ["CallHangupEvent"]


class CallHangupEvent(Model):
    """A call ended."""

    data: CallHangup
    """A call ended."""
