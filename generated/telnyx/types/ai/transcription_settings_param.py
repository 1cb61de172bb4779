# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .transcription_settings_config import TranscriptionSettingsConfig
from .transcription_settings_config_param import TranscriptionSettingsConfigParam

__all__ = ["TranscriptionSettingsParam"]


class TranscriptionSettingsParam(TypedDict, total=False):
    """How speech becomes text."""

    api_key_ref: str
    """Name of the secret that holds your own key for the engine."""

    language: str
    """Language that is spoken, such as `en`; `auto` where the model can tell."""

    model: Literal[
        "deepgram/flux",
        "deepgram/nova-3",
        "deepgram/nova-2",
        "azure/fast",
        "assemblyai/universal-streaming",
        "xai/grok-stt",
        "soniox/stt-rt-v4",
        "nvidia/parakeet-v3",
        "distil-whisper/distil-large-v2",
        "openai/whisper-large-v3-turbo",
    ]
    """The engine and its model."""

    region: str
    """Region where an engine of Azure runs."""

    settings: TranscriptionSettingsConfig | TranscriptionSettingsConfigParam
    """Fine points of an engine. Each one names the engines that know it in its limits and
    defaults.
    """
