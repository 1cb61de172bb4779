# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .flow_edge import FlowEdge
from .flow_edge_param import FlowEdgeParam
from .flow_node_create_param import FlowNodeCreateParam
from .speak_node import SpeakNode
from .speak_node_param import SpeakNodeParam
from .tool_node_create_param import ToolNodeCreateParam

__all__ = ["ConversationFlowCreateParam"]


class ConversationFlowCreateParam(TypedDict, total=False):
    """A conversation as steps, and ways between them."""

    nodes: Required[
        Iterable[FlowNodeCreateParam | ToolNodeCreateParam | SpeakNode | SpeakNodeParam]
    ]
    """The steps."""

    start_node_id: Required[str]
    """Id of the step that the conversation begins with."""

    edges: Iterable[FlowEdge | FlowEdgeParam]
    """The ways from one step to the next. The first one whose condition holds is taken."""
