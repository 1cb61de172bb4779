# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .rubric_criterion import RubricCriterion
from .rubric_criterion_param import RubricCriterionParam
from .telnyx_conversation_channel import TelnyxConversationChannel

__all__ = ["TestCreateParams"]


class TestCreateParams(TypedDict, total=False):
    destination: Required[str]
    """Number, SIP address or assistant to test. At least 1 characters."""

    instructions: Required[str]
    """What the one who tests should say and want. At least 1 characters. At most 5000
    characters.
    """

    name: Required[str]
    """Its name. At least 1 characters. At most 255 characters."""

    rubric: Required[Iterable[RubricCriterion | RubricCriterionParam]]
    """What counts as passed. All of it must hold. At least 1 entries."""

    description: str
    """A note on what it checks. At most 1000 characters."""

    max_duration_seconds: int
    """Seconds that a run may take before it is stopped. At least 1.0. At most 3600.0."""

    telnyx_conversation_channel: TelnyxConversationChannel
    """Defaults to `web_chat`."""

    test_suite: str
    """A suite to put it in, so that several tests can be started at once. At most 100
    characters.
    """
