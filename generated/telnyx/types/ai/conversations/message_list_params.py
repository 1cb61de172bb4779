# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    page_number: int
    """Which page to get, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """How many messages a page has. At least 1. At most 100. Defaults to `20`."""
