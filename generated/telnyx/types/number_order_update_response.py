# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .number_order_with_phone_numbers import NumberOrderWithPhoneNumbers

__all__ = ["NumberOrderUpdateResponse"]


class NumberOrderUpdateResponse(Model):
    """An order after a change."""

    data: NumberOrderWithPhoneNumbers | None = None
    """An order and all about its numbers."""
