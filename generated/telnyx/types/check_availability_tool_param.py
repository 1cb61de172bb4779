# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .check_availability_tool_params_param import CheckAvailabilityToolParamsParam

__all__ = ["CheckAvailabilityToolParam"]


class CheckAvailabilityToolParam(TypedDict, total=False):
    """Looks up free appointments at Cal.com."""

    check_availability: Required[CheckAvailabilityToolParamsParam]
    """Where appointments are looked up."""

    type: Required[Literal["check_availability"]]
    """Says that it looks up appointments."""
