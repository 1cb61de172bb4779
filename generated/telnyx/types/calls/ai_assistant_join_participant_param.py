# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["AIAssistantJoinParticipantParam"]


class AIAssistantJoinParticipantParam(TypedDict, total=False):
    """Somebody on the call who talks to the assistant."""

    id: Required[str]
    """`call_control_id` of that person's leg of the call."""

    role: Required[Literal["user"]]
    """Always `user`."""

    name: str
    """What the assistant calls that person."""

    on_hangup: Literal["continue_conversation", "end_conversation"]
    """Whether the conversation goes on when that person leaves. Defaults to
    `continue_conversation`.
    """
