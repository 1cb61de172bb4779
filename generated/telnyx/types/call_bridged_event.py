# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_bridged import CallBridged

__all__ = ["CallBridgedEvent"]


class CallBridgedEvent(Model):
    """A call was connected with another one."""

    data: CallBridged
    """A call was connected with another one."""
