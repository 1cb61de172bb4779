# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["NodeTarget"]


class NodeTarget(Model):
    """The conversation goes on with another step."""

    node_id: str
    """Id of the step."""

    type: Literal["node"]
    """Says that the target is a step."""
