# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["ToolParameters"]


class ToolParameters(Model):
    """The arguments of a tool, as a JSON Schema of an object."""

    properties: dict[str, object] | None = None
    """JSON Schema of each argument, by name."""

    required: list[str] | None = None
    """Arguments that the model must give."""

    type: Literal["object"] | None = None
    """Always `object`."""
