# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated

from ..._core.models import Model
from ..._core.unions import OneOf
from .assistant_target import AssistantTarget
from .default_condition import DefaultCondition
from .expression_condition import ExpressionCondition
from .llm_condition import LLMCondition
from .node_target import NodeTarget

__all__ = ["FlowEdge"]


class FlowEdge(Model):
    """A way from one step to another."""

    condition: Annotated[
        LLMCondition | ExpressionCondition | DefaultCondition,
        OneOf("type", {"llm": 0, "expression": 1, "default": 2}),
    ]
    """When it is taken."""

    id: str
    """Id of the way."""

    start_node_id: str
    """Id of the step that it leaves."""

    target: Annotated[NodeTarget | AssistantTarget, OneOf("type", {"node": 0, "assistant": 1})]
    """Where it leads."""
