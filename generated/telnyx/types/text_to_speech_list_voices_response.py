from __future__ import annotations

from .._core.models import Model
from .voice import Voice

__all__ = ["TextToSpeechListVoicesResponse"]


class TextToSpeechListVoicesResponse(Model):
    """Voices."""

    voices: list[Voice] | None = None
    """The voices."""
