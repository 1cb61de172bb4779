# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .handoff_tool_params import HandoffToolParams

__all__ = ["HandoffTool"]


class HandoffTool(Model):
    """Hands the conversation over to another assistant."""

    handoff: HandoffToolParams
    """Who can take the conversation over."""

    type: Literal["handoff"]
    """Says that it hands over."""
