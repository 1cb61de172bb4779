from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from typing_extensions import Required, TypedDict

from .conversation_channel_type import ConversationChannelType
from .scheduled_call_settings import ScheduledCallSettings
from .scheduled_call_settings_param import ScheduledCallSettingsParam

__all__ = ["ScheduledEventCreateParams"]


class ScheduledEventCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/{assistant_id}/scheduled_events`."""

    scheduled_at_fixed_datetime: Required[str | datetime]
    telnyx_agent_target: Required[str]
    telnyx_conversation_channel: Required[ConversationChannelType]
    telnyx_end_user_target: Required[str]
    call_settings: ScheduledCallSettings | ScheduledCallSettingsParam
    conversation_metadata: Mapping[str, str | int | bool]
    dynamic_variables: Mapping[str, str]
    max_retries_client_errors: int
    retry_interval_secs: int
    text: str
