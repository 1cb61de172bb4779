# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .call_refer_payload import CallReferPayload

__all__ = ["CallReferFailed"]


class CallReferFailed(Model):
    """A refer failed."""

    event_type: Literal["call.refer.failed"]
    """Always `call.refer.failed`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallReferPayload | None = None
    """A refer of a call."""

    record_type: Literal["event"] | None = None
    """Always `event`."""
