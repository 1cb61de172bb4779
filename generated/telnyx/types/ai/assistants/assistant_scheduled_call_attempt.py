# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model

__all__ = ["AssistantScheduledCallAttempt"]


class AssistantScheduledCallAttempt(Model):
    """One try to place a scheduled call."""

    attempt_number: int
    """Which try it was, from 1."""

    attempted_at: datetime
    """Time of creation."""

    call_status: str
    """How the call ended."""

    call_duration: int | None = None
    """How long the call took, in seconds."""

    telnyx_call_control_id: str | None = None
    """The call, if it came about."""
