# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_refer_started import CallReferStarted

__all__ = ["CallReferStartedEvent"]


class CallReferStartedEvent(Model):
    """A refer began."""

    data: CallReferStarted
    """A refer began."""
