# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_recording_saved import CallRecordingSaved

__all__ = ["CallRecordingSavedEvent"]


class CallRecordingSavedEvent(Model):
    """A recording was saved."""

    data: CallRecordingSaved
    """A recording was saved."""
