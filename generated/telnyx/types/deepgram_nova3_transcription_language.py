# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["DeepgramNova3TranscriptionLanguage"]

DeepgramNova3TranscriptionLanguage: TypeAlias = Literal[
    "en",
    "en-US",
    "en-AU",
    "en-GB",
    "en-IN",
    "en-NZ",
    "de",
    "nl",
    "sv",
    "sv-SE",
    "da",
    "da-DK",
    "es",
    "es-419",
    "fr",
    "fr-CA",
    "pt",
    "pt-BR",
    "pt-PT",
    "auto_detect",
]
"""Languages that Nova 3 hears."""
