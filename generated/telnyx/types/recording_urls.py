# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["RecordingUrls"]


class RecordingUrls(Model):
    """Addresses of a recording."""

    mp3: str | None = None
    """Address as MP3. Null if there is none."""

    wav: str | None = None
    """Address as WAV. Null if there is none."""
