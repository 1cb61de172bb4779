# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_cost import CallCost

__all__ = ["CallCostEvent"]


class CallCostEvent(Model):
    """What a call costs."""

    data: CallCost
    """What a call costs."""
