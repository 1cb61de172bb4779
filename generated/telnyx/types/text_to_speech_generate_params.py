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
    """Arguments of `POST /text-to-speech/speech`."""

    aws: AwsSpeechSettingsParam
    azure: AzureSpeechSettingsParam
    disable_cache: bool
    elevenlabs: ElevenLabsSpeechSettingsParam
    language: str
    minimax: MinimaxSpeechSettingsParam
    output_type: Literal["binary_output", "base64_output"]
    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
    resemble: ResembleSpeechSettingsParam
    rime: RimeSpeechSettingsParam
    telnyx: TelnyxSpeechSettingsParam
    text: str
    text_type: Literal["text", "ssml"]
    voice: str
    voice_settings: Mapping[str, object]
    xai: XAISpeechSettingsParam
