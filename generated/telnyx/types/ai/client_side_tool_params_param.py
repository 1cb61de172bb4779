# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..tool_parameters import ToolParameters
from ..tool_parameters_param import ToolParametersParam

__all__ = ["ClientSideToolParamsParam"]


class ClientSideToolParamsParam(TypedDict, total=False):
    """What the tool is, and what it needs."""

    description: Required[str]
    """What it does, so that the model knows when to use it."""

    name: Required[str]
    """Name by which the model calls it."""

    parameters: Required[ToolParameters | ToolParametersParam]
    """The arguments of a tool, as a JSON Schema of an object."""
