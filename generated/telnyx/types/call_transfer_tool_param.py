# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .call_transfer_tool_params_param import CallTransferToolParamsParam

__all__ = ["CallTransferToolParam"]


class CallTransferToolParam(TypedDict, total=False):
    """Transfers the call to somebody else."""

    transfer: Required[CallTransferToolParamsParam]
    """Where to transfer the call."""

    type: Required[Literal["transfer"]]
    """Says that it transfers."""
