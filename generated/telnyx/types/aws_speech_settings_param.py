# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["AwsSpeechSettingsParam"]


class AwsSpeechSettingsParam(TypedDict, total=False):
    """How AWS speaks."""

    language_code: str
    """Language, for example `en-US`."""

    lexicon_names: SequenceNotStr[str]
    """Lexicons that change how words are pronounced."""

    output_format: str
    """Audio format."""

    sample_rate: str
    """Sample rate, in samples per second."""

    text_type: Literal["text", "ssml"]
    """Whether the text is plain or SSML."""
