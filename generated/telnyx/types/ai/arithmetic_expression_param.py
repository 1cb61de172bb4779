# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from .arithmetic_expression import ArithmeticExpression, BooleanOpExpression, ComparisonExpression
from .boolean_literal_expression import BooleanLiteralExpression
from .boolean_literal_expression_param import BooleanLiteralExpressionParam
from .dynamic_variable_expression import DynamicVariableExpression
from .dynamic_variable_expression_param import DynamicVariableExpressionParam
from .number_literal_expression import NumberLiteralExpression
from .number_literal_expression_param import NumberLiteralExpressionParam
from .string_literal_expression import StringLiteralExpression
from .string_literal_expression_param import StringLiteralExpressionParam

__all__ = [
    "BooleanOpExpressionParam",
    "ArithmeticExpressionParam",
    "ComparisonExpressionParam",
    "ExpressionParam",
]


class BooleanOpExpressionParam(TypedDict, total=False):
    """Joins conditions."""

    op: Required[Literal["and", "or", "not"]]
    """How they are joined; `not` takes one operand."""

    operands: Required[Iterable[ExpressionParam]]
    """The conditions."""

    type: Required[Literal["bool_op"]]
    """Says that it joins conditions."""


class ArithmeticExpressionParam(TypedDict, total=False):
    """Calculates with two expressions."""

    left: Required[ExpressionParam]
    op: Required[Literal["+", "-", "*", "/", "%"]]
    """What to do with them."""

    right: Required[ExpressionParam]
    type: Required[Literal["arithmetic"]]
    """Says that it calculates."""


class ComparisonExpressionParam(TypedDict, total=False):
    """Compares two expressions."""

    left: Required[ExpressionParam]
    op: Required[Literal["==", "!=", "<", "<=", ">", ">=", "contains", "not_contains"]]
    """How they are compared."""

    right: Required[ExpressionParam]
    type: Required[Literal["comparison"]]
    """Says that it compares."""


ExpressionParam: TypeAlias = (
    ComparisonExpression
    | ComparisonExpressionParam
    | BooleanOpExpression
    | BooleanOpExpressionParam
    | ArithmeticExpression
    | ArithmeticExpressionParam
    | DynamicVariableExpression
    | DynamicVariableExpressionParam
    | StringLiteralExpression
    | StringLiteralExpressionParam
    | NumberLiteralExpression
    | NumberLiteralExpressionParam
    | BooleanLiteralExpression
    | BooleanLiteralExpressionParam
)
"""Something that can be calculated while the conversation runs."""
