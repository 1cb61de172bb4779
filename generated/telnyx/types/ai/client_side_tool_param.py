# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .client_side_tool_params import ClientSideToolParams
from .client_side_tool_params_param import ClientSideToolParamsParam

__all__ = ["ClientSideToolParam"]


class ClientSideToolParam(TypedDict, total=False):
    """A tool that the program at the other end of the connection runs, such as the page with the
    widget.
    """

    client_side_tool: Required[ClientSideToolParams | ClientSideToolParamsParam]
    """What the tool is, and what it needs."""

    type: Required[Literal["client_side_tool"]]
    """Says that the client runs it."""
