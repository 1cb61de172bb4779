# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .rubric_criterion import RubricCriterion
from .telnyx_conversation_channel import TelnyxConversationChannel

__all__ = ["AssistantTest"]


class AssistantTest(Model):
    """A scripted conversation that checks an assistant."""

    created_at: datetime
    """Time of creation."""

    name: str
    """Its name."""

    rubric: list[RubricCriterion]
    """What counts as passed. All of it must hold."""

    telnyx_conversation_channel: TelnyxConversationChannel
    test_id: str
    """Id of the test."""

    description: str | None = None
    """A note on what it checks."""

    destination: str | None = None
    """Number, SIP address or assistant that is tested."""

    instructions: str | None = None
    """What the one who tests should say and want."""

    max_duration_seconds: int | None = None
    """Seconds that a run may take."""

    test_suite: str | None = None
    """The suite that it is in."""
