# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.legacy.reporting`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .usage_report_retrieve_speech_to_text_params import *
    from .usage_report_retrieve_speech_to_text_response import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "UsageReportRetrieveSpeechToTextParams UsageReportRetrieveSpeechToTextResponse",
    },
)
