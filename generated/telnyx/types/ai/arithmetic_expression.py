# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ..._core.models import Model
from ..._core.unions import OneOf
from .boolean_literal_expression import BooleanLiteralExpression
from .dynamic_variable_expression import DynamicVariableExpression
from .number_literal_expression import NumberLiteralExpression
from .string_literal_expression import StringLiteralExpression

__all__ = ["BooleanOpExpression", "ArithmeticExpression", "ComparisonExpression", "Expression"]


class BooleanOpExpression(Model):
    """Joins conditions."""

    op: Literal["and", "or", "not"]
    """How they are joined; `not` takes one operand."""

    operands: list[Expression]
    """The conditions."""

    type: Literal["bool_op"]
    """Says that it joins conditions."""


class ArithmeticExpression(Model):
    """Calculates with two expressions."""

    left: Expression
    op: Literal["+", "-", "*", "/", "%"]
    """What to do with them."""

    right: Expression
    type: Literal["arithmetic"]
    """Says that it calculates."""


class ComparisonExpression(Model):
    """Compares two expressions."""

    left: Expression
    op: Literal["==", "!=", "<", "<=", ">", ">=", "contains", "not_contains"]
    """How they are compared."""

    right: Expression
    type: Literal["comparison"]
    """Says that it compares."""


Expression: TypeAlias = Annotated[
    ComparisonExpression
    | BooleanOpExpression
    | ArithmeticExpression
    | DynamicVariableExpression
    | StringLiteralExpression
    | NumberLiteralExpression
    | BooleanLiteralExpression,
    OneOf(
        "type",
        {
            "comparison": 0,
            "bool_op": 1,
            "arithmetic": 2,
            "variable": 3,
            "string_literal": 4,
            "number_literal": 5,
            "bool_literal": 6,
        },
    ),
]
"""Something that can be calculated while the conversation runs."""
