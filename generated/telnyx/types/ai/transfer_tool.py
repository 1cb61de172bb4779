# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .transfer_tool_params import TransferToolParams

__all__ = ["TransferTool"]


class TransferTool(Model):
    """Transfers the call to somebody else."""

    transfer: TransferToolParams
    """Where to transfer calls, and how."""

    type: Literal["transfer"]
    """Says that it transfers."""
