# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["NumberLiteralExpression"]


class NumberLiteralExpression(Model):
    """A number."""

    type: Literal["number_literal"]
    """Says that it is a number."""

    value: float
    """The value."""
