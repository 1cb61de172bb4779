from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..speak_voice_settings_param import SpeakVoiceSettingsParam
from .speak_language import SpeakLanguage

__all__ = ["ActionGatherUsingSpeakParams"]


class ActionGatherUsingSpeakParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/gather_using_speak`."""

    payload: Required[str]
    voice: Required[str]
    client_state: str
    command_id: str
    inter_digit_timeout_millis: int
    invalid_payload: str
    language: SpeakLanguage
    maximum_digits: int
    maximum_tries: int
    minimum_digits: int
    payload_type: Literal["text", "ssml"]
    service_level: Literal["basic", "premium"]
    terminating_digit: str
    timeout_millis: int
    valid_digits: str
    voice_settings: SpeakVoiceSettingsParam
