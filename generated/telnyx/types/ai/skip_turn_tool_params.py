# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["SkipTurnToolParams"]


class SkipTurnToolParams(Model):
    """How skipping is offered to the model."""

    description: str | None = None
    """When to keep silent, for the model. Defaults to `This tool is used to skip the assistant turn
    without producing a response.`.
    """
