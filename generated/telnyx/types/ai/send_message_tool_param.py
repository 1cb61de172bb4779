# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .send_message_tool import SendMessageToolSendMessage

__all__ = ["SendMessageToolParam", "SendMessageToolSendMessageParam"]


class SendMessageToolParam(TypedDict, total=False):
    """Lets the assistant send a text message to the caller."""

    send_message: Required[SendMessageToolSendMessage | SendMessageToolSendMessageParam]
    """What it may send."""

    type: Required[Literal["send_message"]]
    """Says that it sends messages."""


class SendMessageToolSendMessageParam(TypedDict, total=False):
    """What it may send."""

    message_template: str | None
    """The text, which may hold `{{variables}}`. The model writes it if null."""
