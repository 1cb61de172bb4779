from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    """Arguments of `PUT /ai/conversations/{conversation_id}`."""

    metadata: Mapping[str, str]
