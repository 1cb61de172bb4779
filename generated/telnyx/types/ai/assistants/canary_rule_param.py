# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .canary_rule_clause import CanaryRuleClause
from .canary_rule_clause_param import CanaryRuleClauseParam
from .canary_rule_serve import CanaryRuleServe
from .canary_rule_serve_param import CanaryRuleServeParam

__all__ = ["CanaryRuleParam"]


class CanaryRuleParam(TypedDict, total=False):
    """Which conversations go to which version."""

    serve: Required[CanaryRuleServe | CanaryRuleServeParam]
    """Where conversations go that fit a rule: to one version, or to several by weight."""

    match: Iterable[CanaryRuleClause | CanaryRuleClauseParam]
    """What must hold of a conversation; all of it. Every conversation fits if there is none."""
