# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["ChatCompletionMessage"]


class ChatCompletionMessage(Model):
    """What a model says, whole or as one piece of a stream."""

    content: str | None = None
    """The text."""

    role: str | None = None
    """Who says it."""

    tool_calls: list[dict[str, object]] | None = None
    """Tools that the model asks to call."""
