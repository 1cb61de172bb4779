# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = [
    "TelephonySettings",
    "TelephonySettingsRecordingSettings",
    "TelephonySettingsVoicemailDetection",
    "TelephonySettingsNoiseSuppressionConfig",
    "TelephonySettingsVoicemailDetectionOnVoicemailMessage",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetected",
]


class TelephonySettings(Model):
    """How the assistant behaves on calls."""

    default_texml_app_id: str | None = None
    """TeXML application that its calls go through. Telnyx makes one when telephony is switched
    on.
    """

    noise_suppression: Literal["krisp", "deepfilternet", "disabled"] | None = None
    """What takes noise out of the caller's sound; `disabled` for nothing."""

    noise_suppression_config: TelephonySettingsNoiseSuppressionConfig | None = None
    """How `deepfilternet` works."""

    recording_settings: TelephonySettingsRecordingSettings | None = None
    """How calls are recorded."""

    supports_unauthenticated_web_calls: bool | None = None
    """Whether browsers may call it without signing in. The widget needs this."""

    time_limit_secs: int | None = None
    """Seconds after which a call ends, whatever is being said. At least 30. At most 14400. Defaults
    to `1800`.
    """

    user_idle_reply_secs: int | None = None
    """Seconds of silence after which the assistant speaks again; 0 for never. At least 0. Defaults
    to `10`.
    """

    user_idle_timeout_secs: int | None = None
    """Seconds of silence after which the call ends. Never if left out. At least 10. At most
    14400.
    """

    voicemail_detection: TelephonySettingsVoicemailDetection | None = None
    """What happens on calls that it makes when a voicemail answers."""


class TelephonySettingsRecordingSettings(Model):
    """How calls are recorded."""

    channels: Literal["single", "dual"] | None = None
    """Whether both sides are mixed into one channel or kept in two. Defaults to `dual`."""

    enabled: bool | None = None
    """Whether calls are recorded. Defaults to `True`."""

    format: Literal["wav", "mp3"] | None = None
    """Format of the file. Defaults to `mp3`."""

    stop_on_conversation_end: bool | None = None
    """Whether the recording ends with the conversation, even if the call goes on. Defaults to
    `False`.
    """


class TelephonySettingsVoicemailDetection(Model):
    """What happens on calls that it makes when a voicemail answers."""

    on_voicemail_detected: TelephonySettingsVoicemailDetectionOnVoicemailDetected | None = None
    """What to do then."""


class TelephonySettingsNoiseSuppressionConfig(Model):
    """How `deepfilternet` works."""

    attenuation_limit: int | None = None
    """The most that noise is lowered, in decibels. At least 0. At most 100. Defaults to `100`."""

    mode: Literal["advanced"] | None = None
    """The only way it works."""


class TelephonySettingsVoicemailDetectionOnVoicemailMessage(Model):
    """The message to leave."""

    message: str | None = None
    """What is read out. May hold `{{variables}}`."""

    prompt: str | None = None
    """What to make the message from."""

    type: Literal["prompt", "message"] | None = None
    """Whether the message is made up from a prompt or read out as it is."""


class TelephonySettingsVoicemailDetectionOnVoicemailDetected(Model):
    """What to do then."""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | None
    ) = None
    """Whether to hang up, to leave a message and hang up, or to talk on."""

    voicemail_message: TelephonySettingsVoicemailDetectionOnVoicemailMessage | None = None
    """The message to leave."""
