# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["MessagingSettings"]


class MessagingSettings(Model):
    """How the assistant takes part in text messages."""

    conversation_inactivity_minutes: int | None = None
    """Minutes without a message after which a conversation counts as over. At least 1. At most
    10000000.
    """

    default_messaging_profile_id: str | None = None
    """Messaging profile that sends and receives its messages. Telnyx makes one when messaging is
    switched on.
    """

    delivery_status_webhook_url: str | None = None
    """Where the delivery reports of its messages go."""
