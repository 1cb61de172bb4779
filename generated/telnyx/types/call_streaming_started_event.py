# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_streaming_started import CallStreamingStarted

__all__ = ["CallStreamingStartedEvent"]


class CallStreamingStartedEvent(Model):
    """A stream began."""

    data: CallStreamingStarted
    """A stream began."""
