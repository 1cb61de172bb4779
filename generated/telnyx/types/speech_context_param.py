# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["SpeechContextParam"]


class SpeechContextParam(TypedDict, total=False):
    """Phrases that are likely to be said."""

    boost: float
    """How much more likely they are. At least 0.0. At most 20.0. Defaults to `1.0`."""

    phrases: SequenceNotStr[str]
    """The phrases."""
