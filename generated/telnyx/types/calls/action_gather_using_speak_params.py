# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..speak_voice_settings_param import SpeakVoiceSettingsParam
from .speak_language import SpeakLanguage

__all__ = ["ActionGatherUsingSpeakParams"]


class ActionGatherUsingSpeakParams(TypedDict, total=False):
    payload: Required[str]
    """The text, plain or as SSML. 3,000 characters at most."""

    voice: Required[str]
    """The voice as `provider.model.id`, or `male` or `female` of the basic service."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    inter_digit_timeout_millis: int
    """Milliseconds between two keys. Defaults to `5000`."""

    invalid_payload: str
    """What is spoken when the keys were not valid. 3,000 characters at most."""

    language: SpeakLanguage
    maximum_digits: int
    """Number of keys after which gathering ends. Defaults to `128`."""

    maximum_tries: int
    """How often the text is spoken at most. Defaults to `3`."""

    minimum_digits: int
    """Number of keys that are needed. Defaults to `1`."""

    payload_type: Literal["text", "ssml"]
    """Whether the text is plain or SSML. Defaults to `text`."""

    service_level: Literal["basic", "premium"]
    """Quality of the voice. SSML and voices of other providers need `premium`. Defaults to
    `premium`.
    """

    terminating_digit: str
    """Key that ends the input. Defaults to `#`."""

    timeout_millis: int
    """Milliseconds after the text until the caller has to be done. Defaults to `60000`."""

    valid_digits: str
    """Keys that count. Defaults to `0123456789#*`."""

    voice_settings: SpeakVoiceSettingsParam
