# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ConversationChannelType"]

ConversationChannelType: TypeAlias = Literal["phone_call", "sms_chat"]
"""How an event reaches the other side: by phone or by text message."""
