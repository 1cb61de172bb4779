# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from .aws_speech_settings_param import AwsSpeechSettingsParam
from .azure_speech_settings_param import AzureSpeechSettingsParam
from .eleven_labs_speech_settings_param import ElevenLabsSpeechSettingsParam
from .minimax_speech_settings_param import MinimaxSpeechSettingsParam
from .resemble_speech_settings_param import ResembleSpeechSettingsParam
from .rime_speech_settings_param import RimeSpeechSettingsParam
from .telnyx_speech_settings_param import TelnyxSpeechSettingsParam
from .xai_speech_settings_param import XAISpeechSettingsParam

__all__ = ["TextToSpeechGenerateParams"]


class TextToSpeechGenerateParams(TypedDict, total=False):
    aws: AwsSpeechSettingsParam
    """Settings of AWS's voices."""

    azure: AzureSpeechSettingsParam
    """Settings of Azure's voices."""

    disable_cache: bool
    """Whether to speak anew though the same request was answered before. Defaults to `False`."""

    elevenlabs: ElevenLabsSpeechSettingsParam
    """Settings of ElevenLabs' voices."""

    language: str
    """Language of the text, for example `en-US`, as the provider writes it."""

    minimax: MinimaxSpeechSettingsParam
    """Settings of MiniMax's voices."""

    output_type: Literal["binary_output", "base64_output"]
    """`binary_output` for the audio itself, `base64_output` for JSON that holds it. Defaults to
    `binary_output`.
    """

    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
    """Who speaks. Needed when `voice` is left out."""

    resemble: ResembleSpeechSettingsParam
    """Settings of Resemble's voices."""

    rime: RimeSpeechSettingsParam
    """Settings of Rime's voices."""

    telnyx: TelnyxSpeechSettingsParam
    """Settings of Telnyx's own voices."""

    text: str
    """What to say."""

    text_type: Literal["text", "ssml"]
    """Whether `text` is plain or SSML, which AWS and Azure understand."""

    voice: str
    """Which voice, as `provider.voice` or `provider.model.voice`, for example
    `telnyx.NaturalHD.astra`. It wins over the single settings.
    """

    voice_settings: Mapping[str, object]
    """Settings of the voice that only its provider knows."""

    xai: XAISpeechSettingsParam
    """Settings of xAI's voices."""
