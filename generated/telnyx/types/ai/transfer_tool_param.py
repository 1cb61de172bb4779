# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .transfer_tool_params import TransferToolParams
from .transfer_tool_params_param import TransferToolParamsParam

__all__ = ["TransferToolParam"]


class TransferToolParam(TypedDict, total=False):
    """Transfers the call to somebody else."""

    transfer: Required[TransferToolParams | TransferToolParamsParam]
    """Where to transfer calls, and how."""

    type: Required[Literal["transfer"]]
    """Says that it transfers."""
