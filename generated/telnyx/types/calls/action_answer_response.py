# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .call_control_command_result_with_recording_id import CallControlCommandResultWithRecordingId

__all__ = ["ActionAnswerResponse"]


class ActionAnswerResponse(Model):
    """Whether the call was answered."""

    data: CallControlCommandResultWithRecordingId | None = None
    """Whether a command was taken, and the recording that it began."""
