# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["SkipTurnToolParamsParam"]


class SkipTurnToolParamsParam(TypedDict, total=False):
    """How skipping is offered to the model."""

    description: str
    """When to keep silent, for the model. Defaults to `This tool is used to skip the assistant turn
    without producing a response.`.
    """
