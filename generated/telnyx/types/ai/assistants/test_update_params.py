from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .rubric_criterion import RubricCriterion
from .rubric_criterion_param import RubricCriterionParam
from .telnyx_conversation_channel import TelnyxConversationChannel

__all__ = ["TestUpdateParams"]


class TestUpdateParams(TypedDict, total=False):
    """Arguments of `PUT /ai/assistants/tests/{test_id}`."""

    description: str
    destination: str
    instructions: str
    max_duration_seconds: int
    name: str
    rubric: Iterable[RubricCriterion | RubricCriterionParam]
    telnyx_conversation_channel: TelnyxConversationChannel
    test_suite: str
