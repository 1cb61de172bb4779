# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .number_order_status import NumberOrderStatus
from .phone_number_reference import PhoneNumberReference

__all__ = ["NumberOrderListResponse"]


class NumberOrderListResponse(Model):
    """An order."""

    billing_group_id: str | None = None
    """Billing group that the numbers are counted in."""

    connection_id: str | None = None
    """Connection or application that their calls go to."""

    created_at: datetime | None = None
    """When it was placed."""

    customer_reference: str | None = None
    """A reference of your own."""

    id: str | None = None
    """Id of the order."""

    messaging_profile_id: str | None = None
    """Messaging profile that their messages go to."""

    phone_numbers: list[PhoneNumberReference] | None = None
    """The numbers."""

    phone_numbers_count: int | None = None
    """How many numbers it is about."""

    record_type: str | None = None
    """Type of the record."""

    requirements_met: bool | None = None
    """Whether everything that the numbers require is there."""

    status: NumberOrderStatus | None = None
    """How far the order is."""

    sub_number_orders_ids: list[str] | None = None
    """Orders that it was split into, one for each kind of number."""

    updated_at: datetime | None = None
    """Time of the last change."""
