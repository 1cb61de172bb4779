from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["ConversationAddMessageParams"]


class ConversationAddMessageParams(TypedDict, total=False):
    """Arguments of `POST /ai/conversations/{conversation_id}/message`."""

    role: Required[str]
    content: str
    metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]]
    name: str
    sent_at: str | datetime
    tool_call_id: str
    tool_calls: Iterable[Mapping[str, object]]
    tool_choice: str | Mapping[str, object]
