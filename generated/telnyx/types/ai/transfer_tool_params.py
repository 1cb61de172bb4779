# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._core.models import Model
from ..tool_header import ToolHeader
from ..transfer_target import TransferTarget

__all__ = [
    "TransferToolParams",
    "TransferToolParamsVoicemailDetection",
    "TransferToolParamsVoicemailDetectionDetectionConfig",
    "TransferToolParamsVoicemailDetectionOnVoicemailMessage",
    "TransferToolParamsVoicemailDetectionOnVoicemailDetected",
]


class TransferToolParams(Model):
    """Where to transfer calls, and how."""

    from_: str = Field(alias="from")
    """Number that is shown to the one who is called."""

    targets: list[TransferTarget] | str
    """The people, or a `{{variable}}` that lists them."""

    custom_headers: list[ToolHeader] | None = None
    """SIP headers of the new call. Values may hold `{{variables}}`."""

    description: str | None = None
    """When to transfer, for the model."""

    voicemail_detection: TransferToolParamsVoicemailDetection | None = None
    """What happens when a voicemail answers."""

    warm_message_delay_ms: int | None = None
    """Milliseconds between the answer and the introduction of the caller."""

    warm_transfer_instructions: str | None = None
    """How to introduce the caller to the one who answers. Without it, both are connected at
    once.
    """


class TransferToolParamsVoicemailDetection(Model):
    """What happens when a voicemail answers."""

    detection_config: TransferToolParamsVoicemailDetectionDetectionConfig | None = None
    """Fine points of the detection. All times are in milliseconds."""

    detection_mode: Literal["disabled", "premium"] | None = None
    """How voicemail is told from people; `disabled` for not at all."""

    on_voicemail_detected: TransferToolParamsVoicemailDetectionOnVoicemailDetected | None = None
    """What to do then."""


class TransferToolParamsVoicemailDetectionDetectionConfig(Model):
    """Fine points of the detection. All times are in milliseconds."""

    after_greeting_silence_millis: int | None = None
    """Silence after a greeting that ends it. At least 100. At most 5000."""

    between_words_silence_millis: int | None = None
    """Silence that separates two words. At least 10. At most 5000."""

    greeting_duration_millis: int | None = None
    """Longest greeting that a person gives. At least 100. At most 10000."""

    greeting_silence_duration_millis: int | None = None
    """Silence that ends a greeting. At least 500. At most 50000."""

    greeting_total_analysis_time_millis: int | None = None
    """Time in which a greeting is listened to. At least 500. At most 300000."""

    initial_silence_millis: int | None = None
    """Silence at the start after which the detection gives up. At least 100. At most 500000."""

    maximum_number_of_words: int | None = None
    """More words than this are a machine. At least 1. At most 50."""

    maximum_word_length_millis: int | None = None
    """Longest word. At least 50. At most 5000."""

    min_word_length_millis: int | None = None
    """Shortest sound that counts as a word. At least 1. At most 1000."""

    silence_threshold: int | None = None
    """How loud a sound must be not to be silence. At least 1. At most 1000."""

    total_analysis_time_millis: int | None = None
    """Time after which the detection decides. At least 500. At most 60000."""


class TransferToolParamsVoicemailDetectionOnVoicemailMessage(Model):
    """The message to leave."""

    message: str | None = None
    """The text to speak."""

    type: Literal["message", "warm_transfer_instructions"] | None = None
    """Whether it is a text of its own or the instructions of the transfer."""


class TransferToolParamsVoicemailDetectionOnVoicemailDetected(Model):
    """What to do then."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | None = None
    """Whether to end the transfer, or to leave a message first."""

    voicemail_message: TransferToolParamsVoicemailDetectionOnVoicemailMessage | None = None
    """The message to leave."""
