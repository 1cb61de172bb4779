from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["SkipTurnToolParamsParam"]


class SkipTurnToolParamsParam(TypedDict, total=False):
    """How skipping is offered to the model."""

    description: str
    """When to keep silent, for the model. The API's default is `This tool is used to skip the
    assistant turn without producing a response.`.
    """
