# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["TestListParams"]


class TestListParams(TypedDict, total=False):
    destination: str
    """Only tests of this number or assistant."""

    page_number: int
    """Number of the page, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """Entries on a page. At least 1. At most 100. Defaults to `20`."""

    telnyx_conversation_channel: str
    """Only tests on this channel."""

    test_suite: str
    """Only tests of this suite."""
