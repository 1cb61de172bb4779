# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["HangupToolParams"]


class HangupToolParams(Model):
    """How hanging up is offered to the model."""

    description: str | None = None
    """When to hang up, for the model. Defaults to `This tool is used to hang up the call.`."""
