# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PayToolParamsParam"]


class PayToolParamsParam(TypedDict, total=False):
    """How the payment is taken."""

    connector_name: Required[str]
    """Name of your connector to the payment provider."""

    currency: str
    """Currency, as three letters. Defaults to `USD`."""

    description: str | None
    """When to take a payment, for the model."""

    payment_method: str
    """What is paid with. Defaults to `credit-card`."""
