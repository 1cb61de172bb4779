# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["SubNumberOrderRegulatoryRequirementWithValue"]


class SubNumberOrderRegulatoryRequirementWithValue(Model):
    """Something that a number requires by law."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    """Whether a text, a date, an address or a document is wanted."""

    field_value: str | None = None
    """What was given for it."""

    record_type: str | None = None
    """Type of the record."""

    requirement_id: str | None = None
    """Id of what is required."""
