# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .number_order_create_param import NumberOrderCreatePhoneNumberParam

__all__ = ["NumberOrderCreateParams"]


class NumberOrderCreateParams(TypedDict, total=False):
    billing_group_id: str
    """Billing group that the numbers are counted in."""

    connection_id: str
    """Connection or application that their calls go to."""

    customer_reference: str
    """A reference of your own."""

    messaging_profile_id: str
    """Messaging profile that their messages go to."""

    phone_numbers: Iterable[NumberOrderCreatePhoneNumberParam]
    """The numbers."""
