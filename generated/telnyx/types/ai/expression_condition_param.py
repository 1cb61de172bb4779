# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .arithmetic_expression_param import ExpressionParam

__all__ = ["ExpressionConditionParam"]


class ExpressionConditionParam(TypedDict, total=False):
    """Holds when an expression is true."""

    expression: Required[ExpressionParam]
    type: Required[Literal["expression"]]
    """Says that an expression decides."""
