# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["Summary"]


class Summary(Model):
    """A summary."""

    summary: str
    """The summary's text."""
