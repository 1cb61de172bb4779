# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["BooleanLiteralExpression"]


class BooleanLiteralExpression(Model):
    """True or false."""

    type: Literal["bool_literal"]
    """Says that it is a truth value."""

    value: bool
    """The value."""
