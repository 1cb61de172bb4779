# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BooleanLiteralExpressionParam"]


class BooleanLiteralExpressionParam(TypedDict, total=False):
    """True or false."""

    type: Required[Literal["bool_literal"]]
    """Says that it is a truth value."""

    value: Required[bool]
    """The value."""
