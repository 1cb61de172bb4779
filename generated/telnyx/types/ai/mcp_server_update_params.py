from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["McpServerUpdateParams"]


class McpServerUpdateParams(TypedDict, total=False):
    """Arguments of `PUT /ai/mcp_servers/{mcp_server_id}`."""

    allowed_tools: SequenceNotStr[str] | None
    api_key_ref: str | None
    created_at: str | datetime
    id: str
    name: str
    type: str
    url: str
