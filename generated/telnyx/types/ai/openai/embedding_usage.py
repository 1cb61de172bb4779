# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["EmbeddingUsage"]


class EmbeddingUsage(Model):
    """What computing vectors cost."""

    prompt_tokens: int
    """Tokens of the texts."""

    total_tokens: int
    """Tokens in all."""
