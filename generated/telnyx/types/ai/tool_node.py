# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .assistant_tools import AssistantTools
from .node_position import NodePosition

__all__ = ["ToolNode"]


class ToolNode(Model):
    """A step that runs a tool."""

    id: str
    """Id of the step."""

    shared_tool_id: str
    """Id of the shared tool to run."""

    name: str | None = None
    """Name of the step."""

    position: NodePosition | None = None
    """Place of a step in the editor."""

    tool: AssistantTools | None = None
    type: Literal["tool"] | None = None
    """Says that a tool is run. Defaults to `tool`."""
