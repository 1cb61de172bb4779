# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_answered import CallAnswered

__all__ = ["CallAnsweredEvent"]


class CallAnsweredEvent(Model):
    """A call was answered."""

    data: CallAnswered
    """A call was answered."""
