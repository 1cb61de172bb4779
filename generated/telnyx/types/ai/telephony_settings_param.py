# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .telephony_settings import (
    TelephonySettingsNoiseSuppressionConfig,
    TelephonySettingsRecordingSettings,
    TelephonySettingsVoicemailDetection,
    TelephonySettingsVoicemailDetectionOnVoicemailDetected,
    TelephonySettingsVoicemailDetectionOnVoicemailMessage,
)

__all__ = [
    "TelephonySettingsParam",
    "TelephonySettingsRecordingSettingsParam",
    "TelephonySettingsVoicemailDetectionParam",
    "TelephonySettingsNoiseSuppressionConfigParam",
    "TelephonySettingsVoicemailDetectionOnVoicemailMessageParam",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam",
]


class TelephonySettingsParam(TypedDict, total=False):
    """How the assistant behaves on calls."""

    default_texml_app_id: str
    """TeXML application that its calls go through. Telnyx makes one when telephony is switched
    on.
    """

    noise_suppression: Literal["krisp", "deepfilternet", "disabled"]
    """What takes noise out of the caller's sound; `disabled` for nothing."""

    noise_suppression_config: (
        TelephonySettingsNoiseSuppressionConfig | TelephonySettingsNoiseSuppressionConfigParam
    )
    """How `deepfilternet` works."""

    recording_settings: TelephonySettingsRecordingSettings | TelephonySettingsRecordingSettingsParam
    """How calls are recorded."""

    supports_unauthenticated_web_calls: bool
    """Whether browsers may call it without signing in. The widget needs this."""

    time_limit_secs: int
    """Seconds after which a call ends, whatever is being said. At least 30. At most 14400. Defaults
    to `1800`.
    """

    user_idle_reply_secs: int
    """Seconds of silence after which the assistant speaks again; 0 for never. At least 0. Defaults
    to `10`.
    """

    user_idle_timeout_secs: int
    """Seconds of silence after which the call ends. Never if left out. At least 10. At most
    14400.
    """

    voicemail_detection: (
        TelephonySettingsVoicemailDetection | TelephonySettingsVoicemailDetectionParam
    )
    """What happens on calls that it makes when a voicemail answers."""


class TelephonySettingsRecordingSettingsParam(TypedDict, total=False):
    """How calls are recorded."""

    channels: Literal["single", "dual"]
    """Whether both sides are mixed into one channel or kept in two. Defaults to `dual`."""

    enabled: bool
    """Whether calls are recorded. Defaults to `True`."""

    format: Literal["wav", "mp3"]
    """Format of the file. Defaults to `mp3`."""

    stop_on_conversation_end: bool
    """Whether the recording ends with the conversation, even if the call goes on. Defaults to
    `False`.
    """


class TelephonySettingsVoicemailDetectionParam(TypedDict, total=False):
    """What happens on calls that it makes when a voicemail answers."""

    on_voicemail_detected: (
        TelephonySettingsVoicemailDetectionOnVoicemailDetected
        | TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam
    )
    """What to do then."""


class TelephonySettingsNoiseSuppressionConfigParam(TypedDict, total=False):
    """How `deepfilternet` works."""

    attenuation_limit: int
    """The most that noise is lowered, in decibels. At least 0. At most 100. Defaults to `100`."""

    mode: Literal["advanced"]
    """The only way it works."""


class TelephonySettingsVoicemailDetectionOnVoicemailMessageParam(TypedDict, total=False):
    """The message to leave."""

    message: str
    """What is read out. May hold `{{variables}}`."""

    prompt: str
    """What to make the message from."""

    type: Literal["prompt", "message"]
    """Whether the message is made up from a prompt or read out as it is."""


class TelephonySettingsVoicemailDetectionOnVoicemailDetectedParam(TypedDict, total=False):
    """What to do then."""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    """Whether to hang up, to leave a message and hang up, or to talk on."""

    voicemail_message: (
        TelephonySettingsVoicemailDetectionOnVoicemailMessage
        | TelephonySettingsVoicemailDetectionOnVoicemailMessageParam
    )
    """The message to leave."""
