# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RubricCriterionParam"]


class RubricCriterionParam(TypedDict, total=False):
    """Something that must be so for a test to pass."""

    criteria: Required[str]
    """What must be so, in words that a model can judge by."""

    name: Required[str]
    """Its name."""
