# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .skip_turn_tool_params import SkipTurnToolParams

__all__ = ["SkipTurnTool"]


class SkipTurnTool(Model):
    """Lets the assistant say nothing for one turn."""

    skip_turn: SkipTurnToolParams
    """How skipping is offered to the model."""

    type: Literal["skip_turn"]
    """Says that it skips a turn."""
