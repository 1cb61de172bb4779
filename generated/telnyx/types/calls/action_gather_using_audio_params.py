from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionGatherUsingAudioParams"]


class ActionGatherUsingAudioParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/gather_using_audio`."""

    audio_url: str
    client_state: str
    command_id: str
    inter_digit_timeout_millis: int
    invalid_audio_url: str
    invalid_media_name: str
    maximum_digits: int
    maximum_tries: int
    media_name: str
    minimum_digits: int
    terminating_digit: str
    timeout_millis: int
    valid_digits: str
