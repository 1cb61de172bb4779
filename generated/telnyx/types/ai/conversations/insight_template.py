# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .insight_type import InsightType

__all__ = ["InsightTemplate"]


class InsightTemplate(Model):
    """A question that a model answers about a finished conversation."""

    created_at: datetime
    """Time of creation."""

    id: str
    """Its id."""

    instructions: str
    """What the model should find out."""

    insight_type: InsightType | None = None
    """Whether it is yours or one that Telnyx offers. Defaults to `custom`."""

    json_schema: str | dict[str, object] | None = None
    """Shape of the answer: a JSON Schema, or its name."""

    name: str | None = None
    """Name. Defaults to `""`."""

    webhook: str | None = None
    """Where results are sent. Defaults to `""`."""
