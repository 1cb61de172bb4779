from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantChatResponse"]


class AssistantChatResponse(Model):
    """What an assistant answered."""

    content: str
    """The answer, as text."""
