# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    metadata: Mapping[str, str]
    """Names and texts to keep with it. With `ai_disabled` set to `true` the assistant does not
    answer.
    """

    name: str
    """Name."""
