# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..language_boost import LanguageBoost
from .voice_settings import (
    VoiceSettingsBackgroundAudioMediaName,
    VoiceSettingsBackgroundAudioMediaUrl,
    VoiceSettingsBackgroundAudioPredefinedMedia,
)

__all__ = [
    "VoiceSettingsParam",
    "VoiceSettingsBackgroundAudioMediaUrlParam",
    "VoiceSettingsBackgroundAudioMediaNameParam",
    "VoiceSettingsBackgroundAudioPredefinedMediaParam",
]


class VoiceSettingsParam(TypedDict, total=False):
    """The voice, and how it speaks."""

    voice: Required[str]
    """The voice as `provider.model.id`, such as `Telnyx.KokoroTTS.af`."""

    api_key_ref: str
    """Name of the secret that holds your own key for the provider of the voice."""

    background_audio: (
        VoiceSettingsBackgroundAudioPredefinedMedia
        | VoiceSettingsBackgroundAudioPredefinedMediaParam
        | VoiceSettingsBackgroundAudioMediaUrl
        | VoiceSettingsBackgroundAudioMediaUrlParam
        | VoiceSettingsBackgroundAudioMediaName
        | VoiceSettingsBackgroundAudioMediaNameParam
    )
    """What is heard behind the voice during the whole call."""

    expressive_mode: bool
    """Whether a voice of the `Ultra` model acts out feelings. Defaults to `False`."""

    language_boost: LanguageBoost | None
    """The language that a MiniMax voice is tuned to."""

    similarity_boost: float
    """How close an ElevenLabs voice stays to its speaker, from 0 to 1. Defaults to `0.75`."""

    speed: float
    """How fast an ElevenLabs voice speaks; 1 is normal. Defaults to `1.0`."""

    style: float
    """How much an ElevenLabs voice exaggerates its style. More of it takes longer. Defaults to
    `0`.
    """

    temperature: float
    """How steady an ElevenLabs voice is: the lower, the more even. Defaults to `0.5`."""

    use_speaker_boost: bool
    """Whether an ElevenLabs voice is made still more like its speaker. Takes a little longer.
    Defaults to `True`.
    """

    voice_speed: float
    """How fast a voice of Telnyx speaks; 1 is normal. Defaults to `1`."""


class VoiceSettingsBackgroundAudioMediaUrlParam(TypedDict, total=False):
    type: Required[Literal["media_url"]]
    """Says that the sound is at an address."""

    value: Required[str]
    """Address of an MP3 file. It is played over and over."""


class VoiceSettingsBackgroundAudioMediaNameParam(TypedDict, total=False):
    type: Required[Literal["media_name"]]
    """Says that the sound is in your media storage."""

    value: Required[str]
    """Its `media_name` there."""


class VoiceSettingsBackgroundAudioPredefinedMediaParam(TypedDict, total=False):
    type: Required[Literal["predefined_media"]]
    """Says that Telnyx supplies the sound."""

    value: Required[Literal["silence", "office"]]
    """The sound. Defaults to `silence`."""

    volume: float
    """How loud it is; 1 is as it was recorded. At least 0.1. At most 1.0. A multiple of 0.1.
    Defaults to `1.0`.
    """
