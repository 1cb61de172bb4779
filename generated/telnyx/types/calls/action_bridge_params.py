# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..record_track import RecordTrack
from .mute_dtmf import MuteDtmf

__all__ = ["ActionBridgeParams"]


class ActionBridgeParams(TypedDict, total=False):
    call_control_id: Required[str]
    """The call to connect it with."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    hold_after_unbridge: bool
    """Whether this side is put on hold, and not hung up, when the other one leaves."""

    mute_dtmf: MuteDtmf
    """Which sides do not hear keys that are pressed. Defaults to `none`."""

    park_after_unbridge: str
    """`self` keeps this side on the line when the other one leaves. Without it, it is hung up."""

    play_ringtone: bool
    """Whether this side hears ringing until the other one answers. Defaults to `False`."""

    prevent_double_bridge: bool
    """Whether nothing is done if the other call is connected with a third one already. Defaults to
    `False`.
    """

    queue: str
    """Name of the queue whose first call to connect with, in the place of a call."""

    record: Literal["record-from-answer"]
    """Starts a recording with this command."""

    record_channels: Literal["single", "dual"]
    """Whether both sides are mixed into one channel or kept in two. Defaults to `dual`."""

    record_custom_file_name: str
    """Name of the file, without its extension. At least 1 characters. At most 40 characters."""

    record_format: Literal["wav", "mp3"]
    """Format of the file. Defaults to `mp3`."""

    record_max_length: int
    """Seconds after which the recording ends. 0 for no end. Defaults to `0`."""

    record_timeout_secs: int
    """Seconds of silence after which the recording ends. 0 for no end. Is charged as transcription.
    Defaults to `0`.
    """

    record_track: RecordTrack
    """Whose sound is recorded. Defaults to `both`."""

    record_trim: Literal["trim-silence"]
    """Leaves out silence at both ends."""

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
    """Country whose ringing is heard, as two letters. Defaults to `us`."""

    video_room_context: str
    """A text that is shown to the video room."""

    video_room_id: str
    """The video room to connect with, in the place of a call."""
