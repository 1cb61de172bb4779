from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/conversations`."""

    metadata: Mapping[str, str]
    name: str
