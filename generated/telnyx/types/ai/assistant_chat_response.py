# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantChatResponse"]


class AssistantChatResponse(Model):
    """What an assistant answered."""

    content: str
    """The answer, as text."""
