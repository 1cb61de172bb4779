# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["ChatCompletionUsage"]


class ChatCompletionUsage(Model):
    """Tokens that a completion took."""

    completion_tokens: int | None = None
    """Tokens of the answer."""

    prompt_tokens: int | None = None
    """Tokens of the messages."""

    total_tokens: int | None = None
    """Tokens in all."""
