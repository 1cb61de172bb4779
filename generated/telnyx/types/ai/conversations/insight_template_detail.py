# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .insight_template import InsightTemplate

__all__ = ["InsightTemplateDetail"]


class InsightTemplateDetail(Model):
    """An insight in its envelope."""

    data: InsightTemplate
    """The insight."""
