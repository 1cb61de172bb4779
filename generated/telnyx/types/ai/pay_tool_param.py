# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .pay_tool_params import PayToolParams
from .pay_tool_params_param import PayToolParamsParam

__all__ = ["PayToolParam"]


class PayToolParam(TypedDict, total=False):
    """Takes a payment by card during the call."""

    pay: Required[PayToolParams | PayToolParamsParam]
    """How the payment is taken."""

    type: Required[Literal["pay"]]
    """Says that it takes payments."""
