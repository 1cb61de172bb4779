from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["AssistantSendSmsParams"]


class AssistantSendSmsParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/{assistant_id}/chat/sms`."""

    from_: Required[str]
    to: Required[str]
    conversation_metadata: Mapping[str, str | int | bool]
    should_create_conversation: bool
    text: str
