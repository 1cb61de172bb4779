# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .resemble_sample_rate import ResembleSampleRate

__all__ = ["ResembleVoiceSettingsParam"]


class ResembleVoiceSettingsParam(TypedDict, total=False):
    """A voice of Resemble."""

    type: Required[Literal["resemble"]]
    """Says that the voice is of Resemble."""

    format: Literal["wav", "mp3"]
    """Format of the sound. Defaults to `mp3`."""

    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    """How a sample is stored. Defaults to `PCM_32`."""

    sample_rate: ResembleSampleRate
