from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .regulatory_requirement_update_param import RegulatoryRequirementUpdateParam

__all__ = ["NumberOrderUpdateParams"]


class NumberOrderUpdateParams(TypedDict, total=False):
    """Arguments of `PATCH /number_orders/{number_order_id}`."""

    customer_reference: str
    regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam]
