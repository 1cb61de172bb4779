"""`TextToSpeechGenerateResponse`."""

from __future__ import annotations

from .._core.models import Model

__all__ = ["TextToSpeechGenerateResponse"]


class TextToSpeechGenerateResponse(Model):
    """Audio as text."""

    base64_audio: str | None = None
    """The audio in base64."""
