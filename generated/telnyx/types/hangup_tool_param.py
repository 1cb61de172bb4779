# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .hangup_tool_params import HangupToolParams
from .hangup_tool_params_param import HangupToolParamsParam

__all__ = ["HangupToolParam"]


class HangupToolParam(TypedDict, total=False):
    """Lets the assistant end the call."""

    hangup: Required[HangupToolParams | HangupToolParamsParam]
    """How hanging up is offered to the model."""

    type: Required[Literal["hangup"]]
    """Says that it hangs up."""
