# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["NodePositionParam"]


class NodePositionParam(TypedDict, total=False):
    """Place of a step in the editor."""

    x: Required[float]
    """To the right, in pixels."""

    y: Required[float]
    """Downwards, in pixels."""
