# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["MessagePrice"]


class MessagePrice(Model):
    """A price."""

    amount: str | None = None
    """The amount, as a decimal number."""

    currency: str | None = None
    """Currency, as three letters."""
