# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["InsightSettings"]


class InsightSettings(Model):
    """What is to be found out about conversations once they are over."""

    insight_group_id: str | None = None
    """The group of insights that are run."""
