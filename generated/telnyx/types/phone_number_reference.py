# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["PhoneNumberReference"]


class PhoneNumberReference(Model):
    """A number in an order."""

    id: str | None = None
    """Id of the number in the order."""

    phone_number: str | None = None
    """The number, in E.164 form."""
