# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MessagingSettingsParam"]


class MessagingSettingsParam(TypedDict, total=False):
    """How the assistant takes part in text messages."""

    conversation_inactivity_minutes: int
    """Minutes without a message after which a conversation counts as over. At least 1. At most
    10000000.
    """

    default_messaging_profile_id: str
    """Messaging profile that sends and receives its messages. Telnyx makes one when messaging is
    switched on.
    """

    delivery_status_webhook_url: str
    """Where the delivery reports of its messages go."""
