# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["StringLiteralExpression"]


class StringLiteralExpression(Model):
    """A text."""

    type: Literal["string_literal"]
    """Says that it is a text."""

    value: str
    """The value."""
