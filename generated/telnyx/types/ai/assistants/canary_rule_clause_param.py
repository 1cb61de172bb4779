# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...._core.types import SequenceNotStr
from .canary_rule_operator import CanaryRuleOperator

__all__ = ["CanaryRuleClauseParam"]


class CanaryRuleClauseParam(TypedDict, total=False):
    """Something that must hold of a conversation."""

    attribute: Required[str]
    """What is looked at, such as the caller's number."""

    operator: Required[CanaryRuleOperator]
    values: Required[SequenceNotStr[str]]
    """The values that it is compared with. At least 1 entries."""
