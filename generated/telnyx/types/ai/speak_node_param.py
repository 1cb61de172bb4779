# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .node_position import NodePosition
from .node_position_param import NodePositionParam

__all__ = ["SpeakNodeParam"]


class SpeakNodeParam(TypedDict, total=False):
    """A step that says a fixed text."""

    id: Required[str]
    """Id of the step, unique in the conversation."""

    message: Required[str]
    """What is said. May hold `{{variables}}`."""

    name: str
    """Name of the step."""

    position: NodePosition | NodePositionParam
    """Place of a step in the editor."""

    type: Literal["speak"]
    """Says that a text is spoken. Defaults to `speak`."""
