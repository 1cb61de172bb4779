# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_siprec_failed import CallSiprecFailed

__all__ = ["CallSiprecFailedEvent"]


class CallSiprecFailedEvent(Model):
    """SIPREC failed."""

    data: CallSiprecFailed
    """SIPREC failed."""
