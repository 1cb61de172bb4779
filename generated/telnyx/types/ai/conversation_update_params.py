# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Mapping[str, str]
    """New names and texts. `ai_disabled` set to `true` silences the assistant while a person takes
    over, and `false` lets it answer again.
    """
