# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .chat_completion_message import ChatCompletionMessage

__all__ = ["ChatCompletionChoice"]


class ChatCompletionChoice(Model):
    """One answer of a completion."""

    finish_reason: str | None = None
    """Why the answer ended, for example `stop` or `length`."""

    index: int | None = None
    """Number of the answer, counted from 0."""

    message: ChatCompletionMessage | None = None
    """What the model says."""
