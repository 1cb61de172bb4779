# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["AssistantSendSmsParams"]


class AssistantSendSmsParams(TypedDict, total=False):
    from_: Required[str]
    """Number of the assistant that sends it, in E.164 form."""

    to: Required[str]
    """Number that receives it, in E.164 form."""

    conversation_metadata: Mapping[str, str | int | bool]
    """Facts to keep with the conversation, by name."""

    should_create_conversation: bool
    """Whether a conversation may be started if the two numbers have none."""

    text: str
    """Text of the message. Without it the assistant begins with its greeting."""
