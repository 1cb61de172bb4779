# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["CallDeepfakeDetectionResult", "CallDeepfakeDetectionResultPayload"]


class CallDeepfakeDetectionResult(Model):
    """A voice was judged."""

    event_type: Literal["call.deepfake_detection.result"]
    """Always `call.deepfake_detection.result`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallDeepfakeDetectionResultPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallDeepfakeDetectionResultPayload(Model):
    """Details of the event."""

    call_control_id: str | None = None
    """Id of this leg of the call for commands."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    consistency: float | None = None
    """How much the single judgements agree, in percent. At least 0. At most 100."""

    result: Literal["real", "fake", "silence_timeout"] | None = None
    """Whether the voice is real."""

    score: float | None = None
    """How likely it is that the voice is not real, from 0 to 1."""
