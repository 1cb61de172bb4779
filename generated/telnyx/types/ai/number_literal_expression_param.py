# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["NumberLiteralExpressionParam"]


class NumberLiteralExpressionParam(TypedDict, total=False):
    """A number."""

    type: Required[Literal["number_literal"]]
    """Says that it is a number."""

    value: Required[float]
    """The value."""
