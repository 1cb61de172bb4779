# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .chat_completion_usage import ChatCompletionUsage

__all__ = ["ChatCompletionChunk"]


class ChatCompletionChunk(Model):
    """One piece of a streamed completion."""

    choices: list[ChatCompletionChunkChoice] | None = None
    """What each answer gains."""

    created: int | None = None
    """Time of creation, as a Unix timestamp."""

    id: str | None = None
    """Id of the completion, the same in all its pieces."""

    model: str | None = None
    """The model that answers."""

    object: str | None = None
    """Always `chat.completion.chunk`."""

    usage: ChatCompletionUsage | None = None
    """What the completion cost, in the last piece."""
