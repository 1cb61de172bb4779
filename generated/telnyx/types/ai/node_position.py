# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["NodePosition"]


class NodePosition(Model):
    """Place of a step in the editor."""

    x: float
    """To the right, in pixels."""

    y: float
    """Downwards, in pixels."""
