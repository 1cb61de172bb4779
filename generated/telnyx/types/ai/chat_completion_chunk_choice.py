# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .chat_completion_message import ChatCompletionMessage

__all__ = ["ChatCompletionChunkChoice"]


class ChatCompletionChunkChoice(Model):
    """What one answer gains."""

    delta: ChatCompletionMessage | None = None
    """What is added to the message."""

    finish_reason: str | None = None
    """Why the answer ended; null until it does."""

    index: int | None = None
    """Number of the answer, counted from 0."""
