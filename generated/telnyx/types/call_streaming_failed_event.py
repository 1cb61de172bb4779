# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_streaming_failed import CallStreamingFailed

__all__ = ["CallStreamingFailedEvent"]


class CallStreamingFailedEvent(Model):
    """A stream failed."""

    data: CallStreamingFailed
    """A stream failed."""
