# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightListParams"]


class InsightListParams(TypedDict, total=False):
    page_number: int
    """Number of the page, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """Entries on a page; fewer than 100. At least 0. Less than 100. Defaults to `20`."""
