# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypedDict

from .._core.rename import Alias
from .._core.types import SequenceNotStr

__all__ = [
    "PhoneNumberListParams",
    "PhoneNumberListFilterParam",
    "PhoneNumberListFilterNumberTypeParam",
    "PhoneNumberListFilterVoiceConnectionNameParam",
]


class PhoneNumberListParams(TypedDict, total=False):
    filter: PhoneNumberListFilterParam
    """Which numbers to give. All conditions must hold."""

    handle_messaging_profile_error: Literal["true", "false"]
    """Whether to answer without messaging settings when those cannot be had, instead of failing.
    Defaults to `false`.
    """

    page_number: int
    """Number of the page, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """Numbers on a page. At least 1. At most 250. Defaults to `20`."""

    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
    """What to sort by."""


class PhoneNumberListFilterParam(TypedDict, total=False):
    billing_group_id: str
    """Only numbers of this billing group."""

    connection_id: str
    """Only numbers of this connection."""

    country_iso_alpha2: str | SequenceNotStr[str]
    """Only numbers of this country, or these, as two letters."""

    customer_reference: str
    """Only numbers with this reference of yours."""

    emergency_address_id: str
    """Only numbers with this emergency address."""

    number_type: PhoneNumberListFilterNumberTypeParam
    """Only one kind of number."""

    phone_number: str
    """Only numbers that have these digits in them. At least three."""

    source: Literal["ported", "purchased"]
    """Only numbers that you bought, or that you brought along."""

    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    """Only numbers with this status."""

    tag: str
    """Only numbers with this tag."""

    voice_connection_name: Annotated[
        PhoneNumberListFilterVoiceConnectionNameParam, Alias("voice.connection_name")
    ]
    """Only numbers whose connection is called so."""

    voice_usage_payment_method: Annotated[
        Literal["pay-per-minute", "channel"], Alias("voice.usage_payment_method")
    ]
    """Only numbers that are paid for in this way."""

    without_tags: Literal["true", "false"]
    """`true` for only numbers without tags."""


class PhoneNumberListFilterNumberTypeParam(TypedDict, total=False):
    """Only one kind of number."""

    eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"]
    """The kind."""


class PhoneNumberListFilterVoiceConnectionNameParam(TypedDict, total=False):
    """Only numbers whose connection is called so."""

    contains: str
    """Has this in its name. At least three characters."""

    ends_with: str
    """Its name ends so. At least three characters."""

    eq: str
    """Its name is this."""

    starts_with: str
    """Its name begins so. At least three characters."""
