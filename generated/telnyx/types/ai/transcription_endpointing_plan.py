from __future__ import annotations

from ..._core.models import Model

__all__ = ["TranscriptionEndpointingPlan"]


class TranscriptionEndpointingPlan(Model):
    """How long a pause must be before a caller counts as done."""

    on_no_punctuation_seconds: float | None = None
    """Seconds of pause after a sentence that seems unfinished. The API's default is `1.5`."""

    on_number_seconds: float | None = None
    """Seconds of pause after a number. The API's default is `0.5`."""

    on_punctuation_seconds: float | None = None
    """Seconds of pause after a full stop or a question mark. The API's default is `0.1`."""
