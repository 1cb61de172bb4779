# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .node_position import NodePosition
from .node_position_param import NodePositionParam

__all__ = ["ToolNodeCreateParam"]


class ToolNodeCreateParam(TypedDict, total=False):
    """A step that runs a tool."""

    id: Required[str]
    """Id of the step, unique in the conversation."""

    shared_tool_id: Required[str]
    """Id of the shared tool to run."""

    name: str
    """Name of the step."""

    position: NodePosition | NodePositionParam
    """Place of a step in the editor."""

    type: Literal["tool"]
    """Says that a tool is run. Defaults to `tool`."""
