# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .canary_rule import CanaryRule
from .canary_rule_param import CanaryRuleParam

__all__ = ["CanaryDeployCreateParams"]


class CanaryDeployCreateParams(TypedDict, total=False):
    rules: Iterable[CanaryRule | CanaryRuleParam]
    """The rules. The first one that fits a conversation decides; if none does, the main version
    answers.
    """
