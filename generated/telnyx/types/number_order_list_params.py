from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "NumberOrderListParams",
    "NumberOrderListFilterParam",
    "NumberOrderListFilterCreatedAtParam",
]


class NumberOrderListParams(TypedDict, total=False):
    """Arguments of `GET /number_orders`."""

    filter: NumberOrderListFilterParam
    page_number: int
    page_size: int


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
