from __future__ import annotations

from .._core.models import Model

__all__ = ["HangupToolParams"]


class HangupToolParams(Model):
    """How hanging up is offered to the model."""

    description: str | None = None
    """When to hang up, for the model. The API's default is `This tool is used to hang up the
    call.`.
    """
