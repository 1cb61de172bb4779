# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RegulatoryRequirementUpdateParam"]


class RegulatoryRequirementUpdateParam(TypedDict, total=False):
    """Meets something that a number requires."""

    field_value: str
    """The text, the date, or the id of the address or document."""

    requirement_id: str
    """Id of what is required."""
