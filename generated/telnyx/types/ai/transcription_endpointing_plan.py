# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["TranscriptionEndpointingPlan"]


class TranscriptionEndpointingPlan(Model):
    """How long a pause must be before a caller counts as done."""

    on_no_punctuation_seconds: float | None = None
    """Seconds of pause after a sentence that seems unfinished. Defaults to `1.5`."""

    on_number_seconds: float | None = None
    """Seconds of pause after a number. Defaults to `0.5`."""

    on_punctuation_seconds: float | None = None
    """Seconds of pause after a full stop or a question mark. Defaults to `0.1`."""
