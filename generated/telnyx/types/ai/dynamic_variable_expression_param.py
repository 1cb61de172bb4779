# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["DynamicVariableExpressionParam"]


class DynamicVariableExpressionParam(TypedDict, total=False):
    """The value of a variable."""

    name: Required[str]
    """Name of the variable."""

    type: Required[Literal["variable"]]
    """Says that it is a variable."""
