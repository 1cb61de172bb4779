# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .call_control_command_result import CallControlCommandResult

__all__ = ["ActionBridgeResponse"]


class ActionBridgeResponse(Model):
    """Whether the calls are being connected."""

    data: CallControlCommandResult | None = None
    """Whether a command was taken."""
