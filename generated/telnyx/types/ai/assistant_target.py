# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .node_position import NodePosition

__all__ = ["AssistantTarget"]


class AssistantTarget(Model):
    """The conversation goes on with another assistant."""

    assistant_id: str
    """Id of the assistant."""

    type: Literal["assistant"]
    """Says that the target is an assistant."""

    position: NodePosition | None = None
    """Place of a step in the editor."""

    voice_mode: Literal["unified", "distinct"] | None = None
    """Whether the voice stays the same or the other assistant's own is heard. Defaults to
    `unified`.
    """
