# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from .conversation_channel_type import ConversationChannelType

__all__ = ["ScheduledEventListParams"]


class ScheduledEventListParams(TypedDict, total=False):
    conversation_channel: ConversationChannelType
    """Only calls, or only messages."""

    from_date: str | datetime
    """Only events at this time or later."""

    page_number: int
    """Number of the page, counted from 1. At least 1. Defaults to `1`."""

    page_size: int
    """Entries on a page. At least 1. At most 100. Defaults to `20`."""

    to_date: str | datetime
    """Only events at this time or earlier."""
