# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .assistant_target import AssistantTarget
from .assistant_target_param import AssistantTargetParam
from .default_condition import DefaultCondition
from .default_condition_param import DefaultConditionParam
from .expression_condition import ExpressionCondition
from .expression_condition_param import ExpressionConditionParam
from .llm_condition import LLMCondition
from .llm_condition_param import LLMConditionParam
from .node_target import NodeTarget
from .node_target_param import NodeTargetParam

__all__ = ["FlowEdgeParam"]


class FlowEdgeParam(TypedDict, total=False):
    """A way from one step to another."""

    condition: Required[
        LLMCondition
        | LLMConditionParam
        | ExpressionCondition
        | ExpressionConditionParam
        | DefaultCondition
        | DefaultConditionParam
    ]
    """When it is taken."""

    id: Required[str]
    """Id of the way."""

    start_node_id: Required[str]
    """Id of the step that it leaves."""

    target: Required[NodeTarget | NodeTargetParam | AssistantTarget | AssistantTargetParam]
    """Where it leads."""
