# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .arithmetic_expression import Expression

__all__ = ["ExpressionCondition"]


class ExpressionCondition(Model):
    """Holds when an expression is true."""

    expression: Expression
    type: Literal["expression"]
    """Says that an expression decides."""
