# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["RubricCriterion"]


class RubricCriterion(Model):
    """Something that must be so for a test to pass."""

    criteria: str
    """What must be so, in words that a model can judge by."""

    name: str
    """Its name."""
