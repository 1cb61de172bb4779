# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolCallParam", "ToolCallFunctionParam"]


class ToolCallParam(TypedDict, total=False):
    """A call of a tool."""

    function: Required[ToolCallFunctionParam]
    """The function and its arguments."""

    id: Required[str]
    """Id of the call, by which the answer is matched to it."""

    type: Required[Literal["function"]]
    """What kind of tool it is: always a function."""


class ToolCallFunctionParam(TypedDict, total=False):
    """The function and its arguments."""

    name: Required[str]
    """Name of the function."""
