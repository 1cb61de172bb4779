from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

__all__ = ["UsageReportRetrieveSpeechToTextParams"]


class UsageReportRetrieveSpeechToTextParams(TypedDict, total=False):
    """Arguments of `GET /legacy/reporting/usage_reports/speech_to_text`."""

    end_date: str | datetime
    start_date: str | datetime
