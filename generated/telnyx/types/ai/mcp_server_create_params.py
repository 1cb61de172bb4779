from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["McpServerCreateParams"]


class McpServerCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/mcp_servers`."""

    name: Required[str]
    type: Required[str]
    url: Required[str]
    allowed_tools: SequenceNotStr[str] | None
    api_key_ref: str | None
