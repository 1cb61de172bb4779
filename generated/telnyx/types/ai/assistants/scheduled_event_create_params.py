# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from typing_extensions import Required, TypedDict

from .conversation_channel_type import ConversationChannelType
from .scheduled_call_settings import ScheduledCallSettings
from .scheduled_call_settings_param import ScheduledCallSettingsParam

__all__ = ["ScheduledEventCreateParams"]


class ScheduledEventCreateParams(TypedDict, total=False):
    scheduled_at_fixed_datetime: Required[str | datetime]
    """When it should happen."""

    telnyx_agent_target: Required[str]
    """Number or SIP address of yours that the call or message comes from."""

    telnyx_conversation_channel: Required[ConversationChannelType]
    telnyx_end_user_target: Required[str]
    """Number or SIP address of the one to call or text."""

    call_settings: ScheduledCallSettings | ScheduledCallSettingsParam
    """How calls that are scheduled are placed."""

    conversation_metadata: Mapping[str, str | int | bool]
    """Facts to keep with the conversation, by name."""

    dynamic_variables: Mapping[str, str]
    """Values for the `{{variables}}` of the assistant, by name."""

    max_retries_client_errors: int
    """How often to call again when the other side is busy or does not answer. At least 0.0. At most
    10.0. Defaults to `0`.
    """

    retry_interval_secs: int
    """Seconds between two tries. At least 60.0. At most 86400.0."""

    text: str
    """Text of the message. Needed for `sms_chat`."""
