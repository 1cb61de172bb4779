# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TranscriptionConfigParam"]


class TranscriptionConfigParam(TypedDict, total=False):
    """How speech becomes text."""

    language: str
    """Language that is spoken, such as `en`; `auto` where the model can tell. Defaults to
    `auto`.
    """

    model: Literal[
        "deepgram/flux",
        "flux",
        "deepgram/nova-3",
        "deepgram/nova-2",
        "speechmatics/standard",
        "speechmatics/enhanced",
        "assemblyai/universal-streaming",
        "xai/grok-stt",
        "soniox/stt-rt-v4",
        "nvidia/parakeet-v3",
        "azure/fast",
        "azure/realtime",
        "google/latest_long",
        "distil-whisper/distil-large-v2",
        "openai/whisper-large-v3-turbo",
    ]
    """The engine and its model. Defaults to `distil-whisper/distil-large-v2`."""
