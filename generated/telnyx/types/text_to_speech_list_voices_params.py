# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TextToSpeechListVoicesParams"]


class TextToSpeechListVoicesParams(TypedDict, total=False):
    api_key: str
    """Your own key at the provider, where it asks for one to list voices."""

    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
    """Only the voices of this provider."""
