from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .number_order_create_param import NumberOrderCreatePhoneNumberParam

__all__ = ["NumberOrderCreateParams"]


class NumberOrderCreateParams(TypedDict, total=False):
    """Arguments of `POST /number_orders`."""

    billing_group_id: str
    connection_id: str
    customer_reference: str
    messaging_profile_id: str
    phone_numbers: Iterable[NumberOrderCreatePhoneNumberParam]
