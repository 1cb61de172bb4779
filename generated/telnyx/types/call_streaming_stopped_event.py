# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_streaming_stopped import CallStreamingStopped

__all__ = ["CallStreamingStoppedEvent"]


class CallStreamingStoppedEvent(Model):
    """A stream ended."""

    data: CallStreamingStopped
    """A stream ended."""
