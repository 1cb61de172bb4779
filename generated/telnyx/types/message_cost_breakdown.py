# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .message_price import MessagePrice

__all__ = ["MessageCostBreakdown"]


class MessageCostBreakdown(Model):
    """What the price of a message consists of."""

    carrier_fee: MessagePrice | None = None
    """A price."""

    rate: MessagePrice | None = None
    """A price."""
