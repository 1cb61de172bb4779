# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["SendMessageTool", "SendMessageToolSendMessage"]


class SendMessageTool(Model):
    """Lets the assistant send a text message to the caller."""

    send_message: SendMessageToolSendMessage
    """What it may send."""

    type: Literal["send_message"]
    """Says that it sends messages."""


class SendMessageToolSendMessage(Model):
    """What it may send."""

    message_template: str | None = None
    """The text, which may hold `{{variables}}`. The model writes it if null."""
