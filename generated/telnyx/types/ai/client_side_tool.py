# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .client_side_tool_params import ClientSideToolParams

__all__ = ["ClientSideTool"]


class ClientSideTool(Model):
    """A tool that the program at the other end of the connection runs, such as the page with the
    widget.
    """

    client_side_tool: ClientSideToolParams
    """What the tool is, and what it needs."""

    type: Literal["client_side_tool"]
    """Says that the client runs it."""
