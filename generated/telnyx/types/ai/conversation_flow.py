# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated

from ..._core.models import Model
from ..._core.unions import OneOf
from .flow_edge import FlowEdge
from .flow_node import FlowNode
from .speak_node import SpeakNode
from .tool_node import ToolNode

__all__ = ["ConversationFlow"]


class ConversationFlow(Model):
    """A conversation as steps, and ways between them."""

    nodes: list[
        Annotated[
            FlowNode | ToolNode | SpeakNode, OneOf("type", {"prompt": 0, "tool": 1, "speak": 2})
        ]
    ]
    """The steps."""

    start_node_id: str
    """Step that the conversation begins with."""

    edges: list[FlowEdge] | None = None
    """The ways from one step to the next."""
