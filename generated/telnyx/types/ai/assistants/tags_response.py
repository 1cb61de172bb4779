# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["TagsResponse"]


class TagsResponse(Model):
    """Tags."""

    tags: list[str]
    """The tags."""
