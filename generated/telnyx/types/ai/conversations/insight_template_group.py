# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .insight_template import InsightTemplate

__all__ = ["InsightTemplateGroup"]


class InsightTemplateGroup(Model):
    """Insights that are computed together."""

    created_at: datetime
    """Time of creation."""

    id: str
    """Its id."""

    name: str
    """Name."""

    description: str | None = None
    """What it is for."""

    insights: list[InsightTemplate] | None = None
    """The insights in it."""

    webhook: str | None = None
    """Where results are sent. Defaults to `""`."""
