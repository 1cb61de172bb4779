# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ToolHeaderParam"]


class ToolHeaderParam(TypedDict, total=False):
    """A header of a request."""

    name: str
    """Its name."""

    value: str
    """Its value. May hold `{{variables}}` and secrets."""
