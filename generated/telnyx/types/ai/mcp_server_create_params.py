# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["McpServerCreateParams"]


class McpServerCreateParams(TypedDict, total=False):
    name: Required[str]
    """Display name."""

    type: Required[str]
    """How it is spoken to, such as `http` or `sse`."""

    url: Required[str]
    """Its address."""

    allowed_tools: SequenceNotStr[str] | None
    """Tools that assistants may use. All of them if null."""

    api_key_ref: str | None
    """Name of the secret that holds its key."""
