# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from ..aws_voice_settings_param import AWSVoiceSettingsParam
from ..azure_voice_settings_param import AzureVoiceSettingsParam
from ..eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
from ..resemble_voice_settings_param import ResembleVoiceSettingsParam
from ..rime_voice_settings_param import RimeVoiceSettingsParam
from ..telnyx_voice_settings_param import TelnyxVoiceSettingsParam
from ..xai_voice_settings_param import XAIVoiceSettingsParam

__all__ = ["AssistantVoiceSettingsParam"]

AssistantVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AWSVoiceSettingsParam
    | AzureVoiceSettingsParam
    | RimeVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | XAIVoiceSettingsParam
)
"""Settings of the voice, told apart by its provider."""
