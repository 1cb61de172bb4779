# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "NumberOrderListParams",
    "NumberOrderListFilterParam",
    "NumberOrderListFilterCreatedAtParam",
]


class NumberOrderListParams(TypedDict, total=False):
    filter: NumberOrderListFilterParam
    """Which orders to give. All conditions must hold."""

    page_number: int
    """Number of the page, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """Numbers on a page. At least 1. At most 250. Defaults to `20`."""


class NumberOrderListFilterParam(TypedDict, total=False):
    created_at: NumberOrderListFilterCreatedAtParam
    """Only orders from a span of time."""

    customer_reference: str
    """Only orders with this reference of yours."""

    phone_numbers_count: str
    """Only orders of so many numbers."""

    requirements_met: bool
    """Only orders whose requirements are met, or only the others."""

    status: str
    """Only orders with this status."""


class NumberOrderListFilterCreatedAtParam(TypedDict, total=False):
    """Only orders from a span of time."""

    gt: str
    """Only orders made after this time."""

    lt: str
    """Only orders made before this time."""
