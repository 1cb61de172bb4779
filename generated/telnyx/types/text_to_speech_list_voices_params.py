from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TextToSpeechListVoicesParams"]


class TextToSpeechListVoicesParams(TypedDict, total=False):
    """Arguments of `GET /text-to-speech/voices`."""

    api_key: str
    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
