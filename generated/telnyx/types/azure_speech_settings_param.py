# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AzureSpeechSettingsParam"]


class AzureSpeechSettingsParam(TypedDict, total=False):
    """How Azure speaks."""

    api_key: str
    """Your own key at Azure; Telnyx's if left out."""

    deployment_id: str
    """Your own deployment."""

    effect: str
    """An effect on the audio."""

    gender: str
    """Whether a woman's or a man's voice is preferred."""

    language_code: str
    """Language, for example `en-US`. Defaults to `en-US`."""

    output_format: str
    """Audio format as Azure names it. Defaults to `audio-24khz-160kbitrate-mono-mp3`."""

    region: str
    """Where to speak, for example `eastus`."""

    text_type: Literal["text", "ssml"]
    """Whether the text is plain or SSML. Defaults to `text`."""
