# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["PayToolParams"]


class PayToolParams(Model):
    """How the payment is taken."""

    connector_name: str
    """Name of your connector to the payment provider."""

    currency: str | None = None
    """Currency, as three letters. Defaults to `USD`."""

    description: str | None = None
    """When to take a payment, for the model."""

    payment_method: str | None = None
    """What is paid with. Defaults to `credit-card`."""
