# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .call_cost_part import CallCostPart

__all__ = ["CallCost", "CallCostPayload"]


class CallCost(Model):
    """What a call costs."""

    event_type: Literal["call.cost"]
    """Always `call.cost`."""

    id: str | None = None
    """Id of the event."""

    occurred_at: datetime | None = None
    """Time of the event."""

    payload: CallCostPayload | None = None
    """Details of the event."""

    record_type: Literal["event"] | None = None
    """Always `event`."""


class CallCostPayload(Model):
    """Details of the event."""

    billed_duration_secs: int | None = None
    """Seconds that are charged."""

    billing_group_id: str | None = None
    """Billing group that it is counted in."""

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

    cost_parts: list[CallCostPart] | None = None
    """Parts of the price."""

    occurred_at: datetime | None = None
    """Time of the event."""

    status: Literal["success", "error"] | None = None
    """Whether the price could be found out."""

    total_cost: str | None = None
    """The price, as a decimal number."""
