# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["ToolHeader"]


class ToolHeader(Model):
    """A header of a request."""

    name: str | None = None
    """Its name."""

    value: str | None = None
    """Its value. May hold `{{variables}}` and secrets."""
