from __future__ import annotations

from .._core.models import Model
from .call_streaming_failed import CallStreamingFailed

__all__ = ["CallStreamingFailedEvent"]


class CallStreamingFailedEvent(Model):
    """A stream failed."""

    data: CallStreamingFailed
    """A stream failed."""
