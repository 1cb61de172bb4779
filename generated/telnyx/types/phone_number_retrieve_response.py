# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .phone_number_detailed import PhoneNumberDetailed

__all__ = ["PhoneNumberRetrieveResponse"]


class PhoneNumberRetrieveResponse(Model):
    """A number that was retrieved."""

    data: PhoneNumberDetailed | None = None
    """One of your numbers and its settings."""
