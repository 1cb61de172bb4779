# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["CallWithRecordingId"]


class CallWithRecordingId(Model):
    """A call, and its recording if there is one."""

    call_control_id: str
    """Id by which commands are given to the call."""

    call_leg_id: str
    """Id of this leg, which its events carry."""

    call_session_id: str
    """Id of the whole call, which all its legs share."""

    is_alive: bool
    """Whether the call can be commanded still."""

    record_type: Literal["call"]
    """Type of the record."""

    call_duration: int | None = None
    """How long the call took, in seconds."""

    client_state: str | None = None
    """Client state in base64, which is included in all later events of the call."""

    end_time: str | None = None
    """When the call ended."""

    recording_id: str | None = None
    """Id of the recording."""

    start_time: str | None = None
    """Start time of the call."""
