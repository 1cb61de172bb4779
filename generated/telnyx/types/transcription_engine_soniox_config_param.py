# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["TranscriptionEngineSonioxConfigParam"]


class TranscriptionEngineSonioxConfigParam(TypedDict, total=False):
    """Soniox."""

    transcription_engine: Required[Literal["Soniox"]]
    """Says that Soniox hears."""

    enable_endpoint_detection: bool
    """Whether the end of a turn is found by what is said. Defaults to `False`."""

    interim_results: bool
    """Whether interim results are sent. Defaults to `False`."""

    language: str
    """Language that is spoken; `auto` finds it out. Defaults to `auto`."""

    max_endpoint_delay_ms: int
    """Milliseconds that it takes at most to decide that a turn is over. At least 500. At most
    3000.
    """

    transcription_model: Literal["soniox/stt-rt-v4"]
    """The model. Defaults to `soniox/stt-rt-v4`."""
