# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..._core.models import Model

__all__ = ["ConversationInsight", "ConversationInsightConversationInsight"]


class ConversationInsight(Model):
    """Results of the insights of one run."""

    conversation_insights: list[ConversationInsightConversationInsight]
    """One result for each insight."""

    created_at: datetime
    """When the run began."""

    id: str
    """Id of the run."""

    status: Literal["pending", "in_progress", "completed", "failed"]
    """How far the run is."""


class ConversationInsightConversationInsight(Model):
    insight_id: str
    """The insight that was asked."""

    result: str
    """What it found: a text, or JSON as a text."""
