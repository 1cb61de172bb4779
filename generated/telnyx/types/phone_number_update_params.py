# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["PhoneNumberUpdateParams"]


class PhoneNumberUpdateParams(TypedDict, total=False):
    address_id: str
    """Address of the number, for the law of its country."""

    billing_group_id: str
    """Billing group that it is counted in."""

    connection_id: str
    """Connection or application that its calls go to."""

    customer_reference: str
    """A reference of your own."""

    external_pin: str
    """Secret that another provider must give to take the number over."""

    hd_voice_enabled: bool
    """Whether calls are in HD."""

    tags: SequenceNotStr[str]
    """Words to sort it by, in the place of all it has."""
