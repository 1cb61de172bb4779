# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_recording_error import CallRecordingError

__all__ = ["CallRecordingErrorEvent"]


class CallRecordingErrorEvent(Model):
    """A recording failed."""

    data: CallRecordingError
    """A recording failed."""
