# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .number_order_with_phone_numbers import NumberOrderWithPhoneNumbers

__all__ = [
    "NumberOrderStatusUpdateEvent",
    "NumberOrderStatusUpdateEventData",
    "NumberOrderStatusUpdateEventMeta",
]


class NumberOrderStatusUpdateEvent(Model):
    """An order went on."""

    data: NumberOrderStatusUpdateEventData
    """Details of the event."""

    meta: NumberOrderStatusUpdateEventMeta
    """How the event was delivered."""


class NumberOrderStatusUpdateEventData(Model):
    """Details of the event."""

    event_type: Literal["number_order.complete"]
    """What kind of event it is."""

    id: str
    """Id of the event."""

    occurred_at: datetime
    """Time of the event."""

    payload: NumberOrderWithPhoneNumbers
    """An order and all about its numbers."""

    record_type: str
    """Says that it is an event."""


class NumberOrderStatusUpdateEventMeta(Model):
    """How the event was delivered."""

    attempt: int
    """Which try this is, from 1."""

    delivered_to: str
    """Where it was sent."""
