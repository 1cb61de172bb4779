# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .summary import Summary

__all__ = ["AISummarizeResponse"]


class AISummarizeResponse(Model):
    """A summary in its envelope."""

    data: Summary
    """The summary."""
