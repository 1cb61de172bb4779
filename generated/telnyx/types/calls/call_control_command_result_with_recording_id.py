# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["CallControlCommandResultWithRecordingId"]


class CallControlCommandResultWithRecordingId(Model):
    """Whether a command was taken, and the recording that it began."""

    recording_id: str | None = None
    """Id of the recording."""

    result: str | None = None
    """Outcome of the command: `ok`."""
