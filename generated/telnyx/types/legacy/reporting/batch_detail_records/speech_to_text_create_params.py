# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from typing_extensions import Required, TypedDict

__all__ = ["SpeechToTextCreateParams"]


class SpeechToTextCreateParams(TypedDict, total=False):
    end_date: Required[str | datetime]
    """Last moment to cover, with its time zone; at most a month after the first."""

    start_date: Required[str | datetime]
    """First moment to cover, with its time zone."""
