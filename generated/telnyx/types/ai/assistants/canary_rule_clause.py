# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .canary_rule_operator import CanaryRuleOperator

__all__ = ["CanaryRuleClause"]


class CanaryRuleClause(Model):
    """Something that must hold of a conversation."""

    attribute: str
    """What is looked at, such as the caller's number."""

    operator: CanaryRuleOperator
    values: list[str]
    """The values that it is compared with. At least 1 entries."""
