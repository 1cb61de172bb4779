# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .rollout_slot import RolloutSlot

__all__ = ["CanaryRuleServe"]


class CanaryRuleServe(Model):
    """Where conversations go that fit a rule: to one version, or to several by weight."""

    rollout: list[RolloutSlot] | None = None
    """Versions and their weights. What is left of 100 goes to the main version."""

    version_id: str | None = None
    """The version that answers all of them."""
