# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["TextToSpeechGenerateSpeechResponse"]


class TextToSpeechGenerateSpeechResponse(Model):
    """Audio as text."""

    base64_audio: str | None = None
    """The audio in base64."""
