# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from typing_extensions import Required, TypedDict

from ..._core.rename import Alias
from ..tool_header import ToolHeader
from ..tool_header_param import ToolHeaderParam
from ..transfer_target import TransferTarget
from ..transfer_target_param import TransferTargetParam
from .transfer_tool_params import (
    TransferToolParamsVoicemailDetection,
    TransferToolParamsVoicemailDetectionDetectionConfig,
    TransferToolParamsVoicemailDetectionOnVoicemailDetected,
    TransferToolParamsVoicemailDetectionOnVoicemailMessage,
)

__all__ = [
    "TransferToolParamsParam",
    "TransferToolParamsVoicemailDetectionParam",
    "TransferToolParamsVoicemailDetectionDetectionConfigParam",
    "TransferToolParamsVoicemailDetectionOnVoicemailMessageParam",
    "TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam",
]


class TransferToolParamsParam(TypedDict, total=False):
    """Where to transfer calls, and how."""

    from_: Required[Annotated[str, Alias("from")]]
    """Number that is shown to the one who is called."""

    targets: Required[Iterable[TransferTarget | TransferTargetParam] | str]
    """The people, or a `{{variable}}` that lists them."""

    custom_headers: Iterable[ToolHeader | ToolHeaderParam]
    """SIP headers of the new call. Values may hold `{{variables}}`."""

    description: str
    """When to transfer, for the model."""

    voicemail_detection: (
        TransferToolParamsVoicemailDetection | TransferToolParamsVoicemailDetectionParam
    )
    """What happens when a voicemail answers."""

    warm_message_delay_ms: int | None
    """Milliseconds between the answer and the introduction of the caller."""

    warm_transfer_instructions: str
    """How to introduce the caller to the one who answers. Without it, both are connected at
    once.
    """


class TransferToolParamsVoicemailDetectionParam(TypedDict, total=False):
    """What happens when a voicemail answers."""

    detection_config: (
        TransferToolParamsVoicemailDetectionDetectionConfig
        | TransferToolParamsVoicemailDetectionDetectionConfigParam
    )
    """Fine points of the detection. All times are in milliseconds."""

    detection_mode: Literal["disabled", "premium"]
    """How voicemail is told from people; `disabled` for not at all."""

    on_voicemail_detected: (
        TransferToolParamsVoicemailDetectionOnVoicemailDetected
        | TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam
    )
    """What to do then."""


class TransferToolParamsVoicemailDetectionDetectionConfigParam(TypedDict, total=False):
    """Fine points of the detection. All times are in milliseconds."""

    after_greeting_silence_millis: int
    """Silence after a greeting that ends it. At least 100. At most 5000."""

    between_words_silence_millis: int
    """Silence that separates two words. At least 10. At most 5000."""

    greeting_duration_millis: int
    """Longest greeting that a person gives. At least 100. At most 10000."""

    greeting_silence_duration_millis: int
    """Silence that ends a greeting. At least 500. At most 50000."""

    greeting_total_analysis_time_millis: int
    """Time in which a greeting is listened to. At least 500. At most 300000."""

    initial_silence_millis: int
    """Silence at the start after which the detection gives up. At least 100. At most 500000."""

    maximum_number_of_words: int
    """More words than this are a machine. At least 1. At most 50."""

    maximum_word_length_millis: int
    """Longest word. At least 50. At most 5000."""

    min_word_length_millis: int
    """Shortest sound that counts as a word. At least 1. At most 1000."""

    silence_threshold: int
    """How loud a sound must be not to be silence. At least 1. At most 1000."""

    total_analysis_time_millis: int
    """Time after which the detection decides. At least 500. At most 60000."""


class TransferToolParamsVoicemailDetectionOnVoicemailMessageParam(TypedDict, total=False):
    """The message to leave."""

    message: str
    """The text to speak."""

    type: Literal["message", "warm_transfer_instructions"]
    """Whether it is a text of its own or the instructions of the transfer."""


class TransferToolParamsVoicemailDetectionOnVoicemailDetectedParam(TypedDict, total=False):
    """What to do then."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    """Whether to end the transfer, or to leave a message first."""

    voicemail_message: (
        TransferToolParamsVoicemailDetectionOnVoicemailMessage
        | TransferToolParamsVoicemailDetectionOnVoicemailMessageParam
    )
    """The message to leave."""
