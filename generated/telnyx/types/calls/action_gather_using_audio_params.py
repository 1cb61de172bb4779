# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionGatherUsingAudioParams"]


class ActionGatherUsingAudioParams(TypedDict, total=False):
    audio_url: str
    """Address of a WAV or MP3 file."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    inter_digit_timeout_millis: int
    """Milliseconds between two keys. Defaults to `5000`."""

    invalid_audio_url: str
    """Address of the file to play when the keys were not valid."""

    invalid_media_name: str
    """Media name of the file to play when the keys were not valid."""

    maximum_digits: int
    """Number of keys after which gathering ends. Defaults to `128`."""

    maximum_tries: int
    """How often the file is played at most. Defaults to `3`."""

    media_name: str
    """Media name of the file, in the place of `audio_url`."""

    minimum_digits: int
    """Number of keys that are needed. Defaults to `1`."""

    terminating_digit: str
    """Key that ends the input. Defaults to `#`."""

    timeout_millis: int
    """Milliseconds after the file until the caller has to be done. Defaults to `60000`."""

    valid_digits: str
    """Keys that count. Defaults to `0123456789#*`."""
