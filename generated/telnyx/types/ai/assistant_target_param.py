# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .node_position import NodePosition
from .node_position_param import NodePositionParam

__all__ = ["AssistantTargetParam"]


class AssistantTargetParam(TypedDict, total=False):
    """The conversation goes on with another assistant."""

    assistant_id: Required[str]
    """Id of the assistant."""

    type: Required[Literal["assistant"]]
    """Says that the target is an assistant."""

    position: NodePosition | NodePositionParam
    """Place of a step in the editor."""

    voice_mode: Literal["unified", "distinct"]
    """Whether the voice stays the same or the other assistant's own is heard. Defaults to
    `unified`.
    """
