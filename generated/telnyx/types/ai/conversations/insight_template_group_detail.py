# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .insight_template_group import InsightTemplateGroup

__all__ = ["InsightTemplateGroupDetail"]


class InsightTemplateGroupDetail(Model):
    """An insight group in its envelope."""

    data: InsightTemplateGroup
    """The group."""
