# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .rollout_slot import RolloutSlot
from .rollout_slot_param import RolloutSlotParam

__all__ = ["CanaryRuleServeParam"]


class CanaryRuleServeParam(TypedDict, total=False):
    """Where conversations go that fit a rule: to one version, or to several by weight."""

    rollout: Iterable[RolloutSlot | RolloutSlotParam]
    """Versions and their weights. What is left of 100 goes to the main version."""

    version_id: str
    """The version that answers all of them."""
