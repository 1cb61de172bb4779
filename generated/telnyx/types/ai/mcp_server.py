# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ..._core.models import Model

__all__ = ["McpServer"]


class McpServer(Model):
    """A server of the Model Context Protocol."""

    created_at: datetime
    """When you told about it."""

    id: str
    """Id of the server."""

    name: str
    """Display name."""

    type: str
    """How it is spoken to, such as `http` or `sse`."""

    url: str
    """Its address."""

    allowed_tools: list[str] | None = None
    """Tools that assistants may use. All of them if null."""

    api_key_ref: str | None = None
    """Name of the secret that holds its key. It needs none if null."""
