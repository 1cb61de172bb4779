# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["PostConversationSettings"]


class PostConversationSettings(Model):
    """What the assistant does once a conversation is over."""

    enabled: bool | None = None
    """Whether it goes on with its tools after the other side has left, to finish what is open.
    Defaults to `False`.
    """
