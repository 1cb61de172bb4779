# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["DynamicVariableExpression"]


class DynamicVariableExpression(Model):
    """The value of a variable."""

    name: str
    """Name of the variable."""

    type: Literal["variable"]
    """Says that it is a variable."""
