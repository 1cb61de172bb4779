# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["UsageReportRetrieveSpeechToTextResponse"]


class UsageReportRetrieveSpeechToTextResponse(Model):
    """Speech to text usage."""

    data: dict[str, object] | None = None
    """Counts and costs by name."""
