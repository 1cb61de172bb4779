# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .azure_transcription_language import AzureTranscriptionLanguage
from .azure_transcription_region import AzureTranscriptionRegion

__all__ = ["TranscriptionEngineAzureConfigParam"]


class TranscriptionEngineAzureConfigParam(TypedDict, total=False):
    """Azure."""

    region: Required[AzureTranscriptionRegion]
    transcription_engine: Required[Literal["Azure"]]
    """Says that Azure hears."""

    api_key_ref: str
    """Name of the secret that holds your key for Azure."""

    language: AzureTranscriptionLanguage
