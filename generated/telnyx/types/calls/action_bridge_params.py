from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..record_track import RecordTrack
from .mute_dtmf import MuteDtmf

__all__ = ["ActionBridgeParams"]


class ActionBridgeParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/bridge`."""

    call_control_id: Required[str]
    client_state: str
    command_id: str
    hold_after_unbridge: bool
    mute_dtmf: MuteDtmf
    park_after_unbridge: str
    play_ringtone: bool
    prevent_double_bridge: bool
    queue: str
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: RecordTrack
    record_trim: Literal["trim-silence"]
    ringtone: Literal[
        "at",
        "au",
        "be",
        "bg",
        "br",
        "ch",
        "cl",
        "cn",
        "cz",
        "de",
        "dk",
        "ee",
        "es",
        "fi",
        "fr",
        "gr",
        "hu",
        "il",
        "in",
        "it",
        "jp",
        "lt",
        "mx",
        "my",
        "nl",
        "no",
        "nz",
        "ph",
        "pl",
        "pt",
        "ru",
        "se",
        "sg",
        "th",
        "tw",
        "uk",
        "us-old",
        "us",
        "ve",
        "za",
    ]
    video_room_context: str
    video_room_id: str
