# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated, Literal

from ..._core.models import Model
from ..._core.unions import OneOf
from ..language_boost import LanguageBoost

__all__ = [
    "VoiceSettings",
    "VoiceSettingsBackgroundAudioMediaUrl",
    "VoiceSettingsBackgroundAudioMediaName",
    "VoiceSettingsBackgroundAudioPredefinedMedia",
]


class VoiceSettings(Model):
    """The voice, and how it speaks."""

    voice: str
    """The voice as `provider.model.id`, such as `Telnyx.KokoroTTS.af`."""

    api_key_ref: str | None = None
    """Name of the secret that holds your own key for the provider of the voice."""

    background_audio: (
        Annotated[
            VoiceSettingsBackgroundAudioPredefinedMedia
            | VoiceSettingsBackgroundAudioMediaUrl
            | VoiceSettingsBackgroundAudioMediaName,
            OneOf("type", {"predefined_media": 0, "media_url": 1, "media_name": 2}),
        ]
        | None
    ) = None
    """What is heard behind the voice during the whole call."""

    expressive_mode: bool | None = None
    """Whether a voice of the `Ultra` model acts out feelings. Defaults to `False`."""

    language_boost: LanguageBoost | None = None
    """The language that a MiniMax voice is tuned to."""

    similarity_boost: float | None = None
    """How close an ElevenLabs voice stays to its speaker, from 0 to 1. Defaults to `0.75`."""

    speed: float | None = None
    """How fast an ElevenLabs voice speaks; 1 is normal. Defaults to `1.0`."""

    style: float | None = None
    """How much an ElevenLabs voice exaggerates its style. More of it takes longer. Defaults to
    `0`.
    """

    temperature: float | None = None
    """How steady an ElevenLabs voice is: the lower, the more even. Defaults to `0.5`."""

    use_speaker_boost: bool | None = None
    """Whether an ElevenLabs voice is made still more like its speaker. Takes a little longer.
    Defaults to `True`.
    """

    voice_speed: float | None = None
    """How fast a voice of Telnyx speaks; 1 is normal. Defaults to `1`."""


class VoiceSettingsBackgroundAudioMediaUrl(Model):
    type: Literal["media_url"]
    """Says that the sound is at an address."""

    value: str
    """Address of an MP3 file. It is played over and over."""


class VoiceSettingsBackgroundAudioMediaName(Model):
    type: Literal["media_name"]
    """Says that the sound is in your media storage."""

    value: str
    """Its `media_name` there."""


class VoiceSettingsBackgroundAudioPredefinedMedia(Model):
    type: Literal["predefined_media"]
    """Says that Telnyx supplies the sound."""

    value: Literal["silence", "office"]
    """The sound. Defaults to `silence`."""

    volume: float | None = None
    """How loud it is; 1 is as it was recorded. At least 0.1. At most 1.0. A multiple of 0.1.
    Defaults to `1.0`.
    """
