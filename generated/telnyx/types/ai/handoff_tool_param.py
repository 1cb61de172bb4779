# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .handoff_tool_params import HandoffToolParams
from .handoff_tool_params_param import HandoffToolParamsParam

__all__ = ["HandoffToolParam"]


class HandoffToolParam(TypedDict, total=False):
    """Hands the conversation over to another assistant."""

    handoff: Required[HandoffToolParams | HandoffToolParamsParam]
    """Who can take the conversation over."""

    type: Required[Literal["handoff"]]
    """Says that it hands over."""
