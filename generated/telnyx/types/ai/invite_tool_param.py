# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .invite_tool_config import InviteToolConfig
from .invite_tool_config_param import InviteToolConfigParam

__all__ = ["InviteToolParam"]


class InviteToolParam(TypedDict, total=False):
    """Calls somebody else into the conversation."""

    invite: Required[InviteToolConfig | InviteToolConfigParam]
    """Whom to invite, and how."""

    type: Required[Literal["invite"]]
    """Says that it invites."""
