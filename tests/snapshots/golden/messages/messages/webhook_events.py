# Generated from the Messages 1. Do not edit.

"""The webhook events of the API, with the class of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from .types.message_received_webhook_event import MessageReceivedWebhookEvent

    WebhookEvent: TypeAlias = MessageReceivedWebhookEvent

EVENT_TYPE_PATHS: tuple[tuple[str, ...], ...] = (("data", "event_type"),)
"""Paths of the event type in a payload, in the order in which they are tried."""

EVENTS: dict[str, str] = {"message.received": "types:MessageReceivedWebhookEvent"}
"""The class of each event type."""

PREFIXES: dict[str, str] = {}
"""The class of all event types with a prefix."""

SHAPES: tuple[tuple[tuple[str, ...], str], ...] = ()
"""The class of events without a type, by keys that only they have."""
