# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["HangupToolParamsParam"]


class HangupToolParamsParam(TypedDict, total=False):
    """How hanging up is offered to the model."""

    description: str
    """When to hang up, for the model. Defaults to `This tool is used to hang up the call.`."""
