# Generated from the Messages 1. Do not edit.

"""The events that the API sends: which class each one is parsed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from .types.message_received_webhook_event import MessageReceivedWebhookEvent

    WebhookEvent: TypeAlias = MessageReceivedWebhookEvent

EVENT_TYPE_PATHS = (("data", "event_type"),)
"""Where the type of an event may stand, most likely first."""

EVENTS: dict[str, str] = {"message.received": "types:MessageReceivedWebhookEvent"}
"""The class of each event type."""

PREFIXES: dict[str, str] = {}
"""The class of all event types that begin alike."""

SHAPES: tuple[tuple[tuple[str, ...], str], ...] = ()
"""Events without a type: the keys that only they have."""
