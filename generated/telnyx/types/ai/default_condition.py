# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["DefaultCondition"]


class DefaultCondition(Model):
    """Holds if nothing else does."""

    type: Literal["default"]
    """Says that it is the way out of last resort."""
