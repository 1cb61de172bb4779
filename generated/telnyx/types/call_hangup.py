# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model
from .custom_sip_header import CustomSipHeader
from .sip_header import SipHeader

__all__ = [
    "CallHangup",
    "CallHangupPayload",
    "CallHangupPayloadCallQualityStats",
    "CallHangupPayloadCallQualityStatsInbound",
    "CallHangupPayloadCallQualityStatsOutbound",
]


class CallHangup(Model):
    """A call ended."""

    event_type: Literal["call.hangup"]
    """Always `call.hangup`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallHangupPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallHangupPayload(Model):
    """Details of the event."""

    call_control_id: str | None = None
    """Id of this leg of the call for commands."""

    call_leg_id: str | None = None
    """Id of this leg of the call."""

    call_quality_stats: CallHangupPayloadCallQualityStats | None = None
    """How good the line was. Null if that is not known."""

    call_session_id: str | None = None
    """Id of the call session, shared by all legs of the call."""

    client_state: str | None = None
    """Client state set by an earlier command, in base64."""

    connection_id: str | None = None
    """Id of the connection of the call."""

    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers of the other side's own."""

    from_: str | None = Field(None, alias="from")
    """Number or SIP address of the caller."""

    hangup_cause: (
        Literal[
            "call_rejected",
            "normal_clearing",
            "originator_cancel",
            "timeout",
            "time_limit",
            "user_busy",
            "not_found",
            "no_answer",
            "unspecified",
        ]
        | None
    ) = None
    """Why it ended."""

    hangup_source: Literal["caller", "callee", "unknown"] | None = None
    """Who ended it."""

    sip_hangup_cause: str | None = None
    """SIP status with which it ended."""

    sip_headers: list[SipHeader] | None = None
    """Standard SIP headers."""

    start_time: datetime | None = None
    """Start time of the call."""

    state: Literal["hangup"] | None = None
    """State of the call."""

    tags: list[str] | None = None
    """Tags of the call."""

    to: str | None = None
    """Number or SIP address that was called."""


class CallHangupPayloadCallQualityStats(Model):
    """How good the line was. Null if that is not known."""

    inbound: CallHangupPayloadCallQualityStatsInbound | None = None
    """What came from the other side."""

    outbound: CallHangupPayloadCallQualityStatsOutbound | None = None
    """What went to the other side."""


class CallHangupPayloadCallQualityStatsInbound(Model):
    """What came from the other side."""

    jitter_max_variance: str | None = None
    """Largest variance of the jitter, in milliseconds."""

    jitter_packet_count: str | None = None
    """Packets that the jitter was measured by."""

    mos: str | None = None
    """Mean opinion score, from 1 to 5."""

    packet_count: str | None = None
    """Packets."""

    skip_packet_count: str | None = None
    """Packets that are missing."""


class CallHangupPayloadCallQualityStatsOutbound(Model):
    """What went to the other side."""

    packet_count: str | None = None
    """Packets."""

    skip_packet_count: str | None = None
    """Packets that are missing."""
