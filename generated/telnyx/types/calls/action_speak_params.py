# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..speak_voice_settings_param import SpeakVoiceSettingsParam
from .loop_count_param import LoopCountParam
from .speak_language import SpeakLanguage

__all__ = ["ActionSpeakParams"]


class ActionSpeakParams(TypedDict, total=False):
    payload: Required[str]
    """The text, plain or as SSML. 3,000 characters at most."""

    voice: Required[str]
    """The voice as `provider.model.id`, or `male` or `female` of the basic service."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    language: SpeakLanguage
    loop: LoopCountParam
    payload_type: Literal["text", "ssml"]
    """Whether the text is plain or SSML. Defaults to `text`."""

    service_level: Literal["basic", "premium"]
    """Quality of the voice. SSML and voices of other providers need `premium`. Defaults to
    `premium`.
    """

    stop: str
    """`current` stops what is being played, `all` also what waits after it."""

    target_legs: Literal["self", "opposite", "both"]
    """Which legs of the call hear it. Defaults to `self`."""

    voice_settings: SpeakVoiceSettingsParam
