# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .chat_completion_choice import ChatCompletionChoice
from .chat_completion_usage import ChatCompletionUsage

__all__ = ["ChatCreateCompletionResponse"]


class ChatCreateCompletionResponse(Model):
    """What a model says next."""

    choices: list[ChatCompletionChoice] | None = None
    """The answers, as many as were asked for."""

    created: int | None = None
    """Time of creation, as a Unix timestamp."""

    id: str | None = None
    """Id of the completion."""

    model: str | None = None
    """The model that answered."""

    object: str | None = None
    """Always `chat.completion`."""

    usage: ChatCompletionUsage | None = None
    """What the completion cost."""
