# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_with_recording_id import CallWithRecordingId

__all__ = ["CallDialResponse"]


class CallDialResponse(Model):
    """A call that was dialled."""

    data: CallWithRecordingId | None = None
    """A call, and its recording if there is one."""
