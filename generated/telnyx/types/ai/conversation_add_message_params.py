# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["ConversationAddMessageParams"]


class ConversationAddMessageParams(TypedDict, total=False):
    role: Required[str]
    """Who speaks: `user`, `assistant`, `system` or `tool`."""

    content: str
    """What it says. Defaults to `""`."""

    metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]]
    """Names and values to keep with it."""

    name: str
    """Name of who speaks."""

    sent_at: str | datetime
    """When it was said; now if left out."""

    tool_call_id: str
    """The tool call that it answers."""

    tool_calls: Iterable[Mapping[str, object]]
    """Tools that the assistant asks to call."""

    tool_choice: str | Mapping[str, object]
    """Whether and which tool is to be called."""
