# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["PageMeta"]


class PageMeta(Model):
    """Where a page stands among all pages."""

    page_number: int
    """Number of this page, counted from 1."""

    page_size: int
    """Entries on a full page."""

    total_pages: int
    """Pages in all."""

    total_results: int
    """Entries on all pages."""
