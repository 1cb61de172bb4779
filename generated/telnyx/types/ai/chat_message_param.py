# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ChatMessageParam", "ChatMessageContentParam"]


class ChatMessageParam(TypedDict, total=False):
    """A message of a chat."""

    content: Required[str | Iterable[ChatMessageContentParam]]
    """What it says: a text, or texts and images."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    """Who says it."""


class ChatMessageContentParam(TypedDict, total=False):
    type: Required[Literal["text", "image_url"]]
    """Whether this part is text or an image."""

    image_url: str
    """Where the image of an image part can be fetched."""

    text: str
    """The text of a text part."""
