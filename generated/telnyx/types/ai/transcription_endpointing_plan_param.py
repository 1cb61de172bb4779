from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["TranscriptionEndpointingPlanParam"]


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """How long a pause must be before a caller counts as done."""

    on_no_punctuation_seconds: float
    """Seconds of pause after a sentence that seems unfinished. The API's default is `1.5`."""

    on_number_seconds: float
    """Seconds of pause after a number. The API's default is `0.5`."""

    on_punctuation_seconds: float
    """Seconds of pause after a full stop or a question mark. The API's default is `0.1`."""
