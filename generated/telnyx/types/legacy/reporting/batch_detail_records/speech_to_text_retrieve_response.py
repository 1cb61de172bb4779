# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ....._core.models import Model
from .speech_to_text_report import SpeechToTextReport

__all__ = ["SpeechToTextRetrieveResponse"]


class SpeechToTextRetrieveResponse(Model):
    """A report in its envelope."""

    data: SpeechToTextReport | None = None
    """The report."""
