# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .canary_rule_clause import CanaryRuleClause
from .canary_rule_serve import CanaryRuleServe

__all__ = ["CanaryRule"]


class CanaryRule(Model):
    """Which conversations go to which version."""

    serve: CanaryRuleServe
    """Where conversations go that fit a rule: to one version, or to several by weight."""

    match: list[CanaryRuleClause] | None = None
    """What must hold of a conversation; all of it. Every conversation fits if there is none."""
