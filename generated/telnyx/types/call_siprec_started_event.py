# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_siprec_started import CallSiprecStarted

__all__ = ["CallSiprecStartedEvent"]


class CallSiprecStartedEvent(Model):
    """SIPREC began."""

    data: CallSiprecStarted
    """SIPREC began."""
