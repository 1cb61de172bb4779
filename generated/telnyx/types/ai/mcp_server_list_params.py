from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["McpServerListParams"]


class McpServerListParams(TypedDict, total=False):
    """Arguments of `GET /ai/mcp_servers`."""

    page_number: int
    page_size: int
    type: str
    url: str
