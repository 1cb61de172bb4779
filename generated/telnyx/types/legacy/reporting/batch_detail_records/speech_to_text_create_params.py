from __future__ import annotations

from datetime import datetime

from typing_extensions import Required, TypedDict

__all__ = ["SpeechToTextCreateParams"]


class SpeechToTextCreateParams(TypedDict, total=False):
    """Arguments of `POST /legacy/reporting/batch_detail_records/speech_to_text`."""

    end_date: Required[str | datetime]
    start_date: Required[str | datetime]
