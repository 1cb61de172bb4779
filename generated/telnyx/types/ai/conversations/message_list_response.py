# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ...._core.models import Model

__all__ = [
    "MessageListResponse",
    "MessageListResponseToolCall",
    "MessageListResponseToolCallFunction",
]


class MessageListResponse(Model):
    """A message of a conversation."""

    role: Literal["user", "assistant", "tool"]
    """Who speaks."""

    text: str
    """What it says; may be null when only tools are called."""

    created_at: datetime | None = None
    """When it was stored, which may be later than it was said."""

    sent_at: datetime | None = None
    """When it was sent to the other side."""

    tool_calls: list[MessageListResponseToolCall] | None = None
    """Tools that the assistant asked to call."""


class MessageListResponseToolCall(Model):
    function: MessageListResponseToolCallFunction
    """The function that is called."""

    id: str
    """Id of the call."""

    type: Literal["function"]
    """Always `function`."""


class MessageListResponseToolCallFunction(Model):
    """The function that is called."""

    arguments: str
    """Its arguments as JSON in a text."""

    name: str
    """Its name."""
