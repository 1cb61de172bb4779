# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .regulatory_requirement_update_param import RegulatoryRequirementUpdateParam

__all__ = ["NumberOrderUpdateParams"]


class NumberOrderUpdateParams(TypedDict, total=False):
    customer_reference: str
    """A reference of your own."""

    regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam]
    """What the numbers require, and how it is met."""
