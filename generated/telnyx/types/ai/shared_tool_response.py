# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["SharedToolResponse"]


class SharedToolResponse(Model):
    """A tool that several assistants can use."""

    id: str
    """Id of the tool."""

    tool_definition: dict[str, object]
    """Its settings."""

    type: str
    """What kind of tool it is."""

    created_at: str | None = None
    """Time of creation."""

    display_name: str | None = None
    """Display name."""

    timeout_ms: int | None = None
    """Milliseconds that the tool may take. Defaults to `5000`."""
