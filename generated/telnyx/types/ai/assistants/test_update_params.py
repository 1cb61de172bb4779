# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .rubric_criterion import RubricCriterion
from .rubric_criterion_param import RubricCriterionParam
from .telnyx_conversation_channel import TelnyxConversationChannel

__all__ = ["TestUpdateParams"]


class TestUpdateParams(TypedDict, total=False):
    description: str
    """A note on what it checks. At most 1000 characters."""

    destination: str
    """Number, SIP address or assistant to test. At least 1 characters."""

    instructions: str
    """What the one who tests should say and want. At least 1 characters. At most 5000
    characters.
    """

    max_duration_seconds: int
    """Seconds that a run may take. At least 1.0. At most 3600.0."""

    name: str
    """Its name. At least 1 characters. At most 255 characters."""

    rubric: Iterable[RubricCriterion | RubricCriterionParam]
    """What counts as passed, in the place of all that did. At least 1 entries."""

    telnyx_conversation_channel: TelnyxConversationChannel
    test_suite: str
    """The suite that it is in. At most 100 characters."""
