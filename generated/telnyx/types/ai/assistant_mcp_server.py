# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantMcpServer"]


class AssistantMcpServer(Model):
    """An MCP server that an assistant may use."""

    id: str
    """Id of the MCP server."""

    allowed_tools: list[str] | None = None
    """Tools of the server that may be used. All of them if left out."""
