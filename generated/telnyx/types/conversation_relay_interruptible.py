# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ConversationRelayInterruptible"]

ConversationRelayInterruptible: TypeAlias = Literal["none", "any", "speech", "dtmf"]
"""What can interrupt the voice: speech, keys, either or nothing."""
