# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .tool_call_param import ToolCallParam

__all__ = ["AssistantMessageParam"]


class AssistantMessageParam(TypedDict, total=False):
    """Something that the assistant said."""

    role: Required[Literal["assistant"]]
    """Who speaks: the assistant."""

    content: str
    """What was said."""

    metadata: Mapping[str, object]
    """Facts about a message, by name."""

    tool_calls: Iterable[ToolCallParam]
    """Tools that it called."""
