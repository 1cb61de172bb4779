from __future__ import annotations

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["PhoneNumberUpdateParams"]


class PhoneNumberUpdateParams(TypedDict, total=False):
    """Arguments of `PATCH /phone_numbers/{id}`."""

    address_id: str
    billing_group_id: str
    connection_id: str
    customer_reference: str
    external_pin: str
    hd_voice_enabled: bool
    tags: SequenceNotStr[str]
