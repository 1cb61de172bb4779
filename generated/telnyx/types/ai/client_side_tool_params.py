# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from ..tool_parameters import ToolParameters

__all__ = ["ClientSideToolParams"]


class ClientSideToolParams(Model):
    """What the tool is, and what it needs."""

    description: str
    """What it does, so that the model knows when to use it."""

    name: str
    """Name by which the model calls it."""

    parameters: ToolParameters
    """The arguments of a tool, as a JSON Schema of an object."""
