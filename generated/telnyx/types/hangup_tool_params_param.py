from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["HangupToolParamsParam"]


class HangupToolParamsParam(TypedDict, total=False):
    """How hanging up is offered to the model."""

    description: str
    """When to hang up, for the model. The API's default is `This tool is used to hang up the
    call.`.
    """
