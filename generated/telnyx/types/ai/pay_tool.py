# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .pay_tool_params import PayToolParams

__all__ = ["PayTool"]


class PayTool(Model):
    """Takes a payment by card during the call."""

    pay: PayToolParams
    """How the payment is taken."""

    type: Literal["pay"]
    """Says that it takes payments."""
