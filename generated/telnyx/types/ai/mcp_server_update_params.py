# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["McpServerUpdateParams"]


class McpServerUpdateParams(TypedDict, total=False):
    allowed_tools: SequenceNotStr[str] | None
    """Tools that assistants may use. All of them if null."""

    api_key_ref: str | None
    """Name of the secret that holds its key. It needs none if null."""

    created_at: str | datetime
    """When you told about it."""

    id: str
    """Id of the server."""

    name: str
    """Display name."""

    type: str
    """How it is spoken to, such as `http` or `sse`."""

    url: str
    """Its address."""
