# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["AssistantMcpServerParam"]


class AssistantMcpServerParam(TypedDict, total=False):
    """An MCP server that an assistant may use."""

    id: Required[str]
    """Id of the MCP server."""

    allowed_tools: SequenceNotStr[str]
    """Tools of the server that may be used. All of them if left out."""
