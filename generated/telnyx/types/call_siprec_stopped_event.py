# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_siprec_stopped import CallSiprecStopped

__all__ = ["CallSiprecStoppedEvent"]


class CallSiprecStoppedEvent(Model):
    """SIPREC ended."""

    data: CallSiprecStopped
    """SIPREC ended."""
