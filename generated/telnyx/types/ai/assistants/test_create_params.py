from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .rubric_criterion import RubricCriterion
from .rubric_criterion_param import RubricCriterionParam
from .telnyx_conversation_channel import TelnyxConversationChannel

__all__ = ["TestCreateParams"]


class TestCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/tests`."""

    destination: Required[str]
    instructions: Required[str]
    name: Required[str]
    rubric: Required[Iterable[RubricCriterion | RubricCriterionParam]]
    description: str
    max_duration_seconds: int
    telnyx_conversation_channel: TelnyxConversationChannel
    test_suite: str
