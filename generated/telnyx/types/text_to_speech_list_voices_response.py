# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .voice import Voice

__all__ = ["TextToSpeechListVoicesResponse"]


class TextToSpeechListVoicesResponse(Model):
    """Voices."""

    voices: list[Voice] | None = None
    """The voices."""
