# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_refer_failed import CallReferFailed

__all__ = ["CallReferFailedEvent"]


class CallReferFailedEvent(Model):
    """A refer failed."""

    data: CallReferFailed
    """A refer failed."""
