# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .node_position import NodePosition

__all__ = ["SpeakNode"]


class SpeakNode(Model):
    """A step that says a fixed text."""

    id: str
    """Id of the step, unique in the conversation."""

    message: str
    """What is said. May hold `{{variables}}`."""

    name: str | None = None
    """Name of the step."""

    position: NodePosition | None = None
    """Place of a step in the editor."""

    type: Literal["speak"] | None = None
    """Says that a text is spoken. Defaults to `speak`."""
