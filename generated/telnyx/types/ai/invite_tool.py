# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .invite_tool_config import InviteToolConfig

__all__ = ["InviteTool"]


class InviteTool(Model):
    """Calls somebody else into the conversation."""

    invite: InviteToolConfig
    """Whom to invite, and how."""

    type: Literal["invite"]
    """Says that it invites."""
