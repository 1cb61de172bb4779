from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["VersionRetrieveParams"]


class VersionRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/{assistant_id}/versions/{version_id}`."""

    assistant_id: Required[str]
    include_mcp_servers: bool
