# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["CanaryRuleOperator"]

CanaryRuleOperator: TypeAlias = Literal["in", "not_in", "starts_with"]
"""How a value is compared."""
