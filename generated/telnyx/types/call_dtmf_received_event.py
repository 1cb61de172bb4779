# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_dtmf_received import CallDtmfReceived

__all__ = ["CallDtmfReceivedEvent"]


class CallDtmfReceivedEvent(Model):
    """A key was pressed."""

    data: CallDtmfReceived
    """A key was pressed."""
