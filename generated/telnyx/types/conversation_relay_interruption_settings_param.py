# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .conversation_relay_interruptible import ConversationRelayInterruptible

__all__ = ["ConversationRelayInterruptionSettingsParam"]


class ConversationRelayInterruptionSettingsParam(TypedDict, total=False):
    """What happens when a caller interrupts."""

    enable: bool
    """Whether a caller can interrupt."""

    interruptible: ConversationRelayInterruptible
    interruptible_greeting: ConversationRelayInterruptible
    welcome_greeting_interruptible: ConversationRelayInterruptible
