# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["RolloutSlot"]


class RolloutSlot(Model):
    """A version and its share."""

    version_id: str
    """Id of the version."""

    weight: float
    """Share of the conversations, in percent. At least 0.0. At most 100.0."""
