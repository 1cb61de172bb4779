# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["VersionRetrieveParams"]


class VersionRetrieveParams(TypedDict, total=False):
    assistant_id: Required[str]
    """Id of the assistant."""

    include_mcp_servers: bool
    """Also tell the MCP servers that the version uses."""
