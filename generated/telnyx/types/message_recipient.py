# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .delivery_status import DeliveryStatus
from .line_type import LineType

__all__ = ["MessageRecipient"]


class MessageRecipient(Model):
    """Somebody who gets a message."""

    carrier: str | None = None
    """Carrier of the number."""

    line_type: LineType | None = None
    phone_number: str | None = None
    """The number in E.164 form, or its short code."""

    status: DeliveryStatus | None = None
