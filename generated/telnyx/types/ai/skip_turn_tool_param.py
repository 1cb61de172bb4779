# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .skip_turn_tool_params import SkipTurnToolParams
from .skip_turn_tool_params_param import SkipTurnToolParamsParam

__all__ = ["SkipTurnToolParam"]


class SkipTurnToolParam(TypedDict, total=False):
    """Lets the assistant say nothing for one turn."""

    skip_turn: Required[SkipTurnToolParams | SkipTurnToolParamsParam]
    """How skipping is offered to the model."""

    type: Required[Literal["skip_turn"]]
    """Says that it skips a turn."""
