# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["StringLiteralExpressionParam"]


class StringLiteralExpressionParam(TypedDict, total=False):
    """A text."""

    type: Required[Literal["string_literal"]]
    """Says that it is a text."""

    value: Required[str]
    """The value."""
