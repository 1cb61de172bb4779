# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ResembleSpeechSettingsParam"]


class ResembleSpeechSettingsParam(TypedDict, total=False):
    """How Resemble speaks."""

    api_key: str
    """Your own key at Resemble."""

    format: str
    """Audio format."""

    precision: str
    """How finely samples are stored."""

    sample_rate: str
    """Sample rate, in samples per second."""
