# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .hangup_tool_params import HangupToolParams

__all__ = ["HangupTool"]


class HangupTool(Model):
    """Lets the assistant end the call."""

    hangup: HangupToolParams
    """How hanging up is offered to the model."""

    type: Literal["hangup"]
    """Says that it hangs up."""
