# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .number_order_status import NumberOrderStatus
from .sub_number_order_regulatory_requirement_with_value import (
    SubNumberOrderRegulatoryRequirementWithValue,
)

__all__ = ["PhoneNumber"]


class PhoneNumber(Model):
    """A number in an order."""

    bundle_id: str | None = None
    """Bundle that it is paid from."""

    country_code: str | None = None
    """Its country, as two letters."""

    country_iso_alpha2: str | None = None
    """Its country, as two letters."""

    id: str | None = None
    """Id of the number in the order."""

    phone_number: str | None = None
    """The number, in E.164 form."""

    phone_number_type: Literal["local", "mobile", "national", "shared_cost", "toll_free"] | None = (
        None
    )
    """What kind of number it is."""

    record_type: str | None = None
    """Type of the record."""

    regulatory_requirements: list[SubNumberOrderRegulatoryRequirementWithValue] | None = None
    """What the number requires by law."""

    requirements_met: bool | None = None
    """Whether all of that is there."""

    requirements_status: (
        Literal[
            "pending",
            "approved",
            "cancelled",
            "deleted",
            "requirement-info-exception",
            "requirement-info-pending",
            "requirement-info-under-review",
        ]
        | None
    ) = None
    """How far the check of it is."""

    status: NumberOrderStatus | None = None
    """How far the number is."""
