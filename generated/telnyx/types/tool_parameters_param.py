# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["ToolParametersParam"]


class ToolParametersParam(TypedDict, total=False):
    """The arguments of a tool, as a JSON Schema of an object."""

    properties: Mapping[str, object]
    """JSON Schema of each argument, by name."""

    required: SequenceNotStr[str]
    """Arguments that the model must give."""

    type: Literal["object"]
    """Always `object`."""
