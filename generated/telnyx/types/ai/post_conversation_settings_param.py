# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["PostConversationSettingsParam"]


class PostConversationSettingsParam(TypedDict, total=False):
    """What the assistant does once a conversation is over."""

    enabled: bool
    """Whether it goes on with its tools after the other side has left, to finish what is open.
    Defaults to `False`.
    """
