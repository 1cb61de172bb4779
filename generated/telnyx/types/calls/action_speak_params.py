from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..speak_voice_settings_param import SpeakVoiceSettingsParam
from .loop_count_param import LoopCountParam
from .speak_language import SpeakLanguage

__all__ = ["ActionSpeakParams"]


class ActionSpeakParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/speak`."""

    payload: Required[str]
    voice: Required[str]
    client_state: str
    command_id: str
    language: SpeakLanguage
    loop: LoopCountParam
    payload_type: Literal["text", "ssml"]
    service_level: Literal["basic", "premium"]
    stop: str
    target_legs: Literal["self", "opposite", "both"]
    voice_settings: SpeakVoiceSettingsParam
