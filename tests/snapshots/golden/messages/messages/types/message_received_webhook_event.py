# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .message import Message

__all__ = ["MessageReceivedWebhookEvent", "MessageReceivedWebhookEventData"]


class MessageReceivedWebhookEvent(Model):
    """The webhook `messageReceived`."""

    data: MessageReceivedWebhookEventData


class MessageReceivedWebhookEventData(Model):
    event_type: Literal["message.received"]
    payload: Message | None = None
