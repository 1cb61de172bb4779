# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

__all__ = ["UsageReportRetrieveSpeechToTextParams"]


class UsageReportRetrieveSpeechToTextParams(TypedDict, total=False):
    end_date: str | datetime
    """Last moment that counts, with its time zone."""

    start_date: str | datetime
    """First moment that counts, with its time zone."""
