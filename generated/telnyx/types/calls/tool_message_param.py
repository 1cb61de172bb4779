# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolMessageParam"]


class ToolMessageParam(TypedDict, total=False):
    """What a tool answered."""

    content: Required[str]
    """The answer."""

    role: Required[Literal["tool"]]
    """Who speaks: the tool."""

    tool_call_id: Required[str]
    """Id of the call that it answers."""

    metadata: Mapping[str, object]
    """Facts about a message, by name."""
