# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .assistant_scheduled_call_attempt import AssistantScheduledCallAttempt
from .conversation_channel_type import ConversationChannelType
from .scheduled_call_settings import ScheduledCallSettings
from .scheduled_event_status import ScheduledEventStatus

__all__ = ["ScheduledPhoneCallEventResponse"]


class ScheduledPhoneCallEventResponse(Model):
    """A scheduled call."""

    assistant_id: str
    """Assistant that talks."""

    scheduled_at_fixed_datetime: datetime
    """When the call is due."""

    telnyx_agent_target: str
    """Number or SIP address of yours that the call comes from."""

    telnyx_conversation_channel: ConversationChannelType
    telnyx_end_user_target: str
    """Number or SIP address of the one who is called."""

    call_attempts: list[AssistantScheduledCallAttempt] | None = None
    """The tries so far."""

    call_duration: int | None = None
    """How long the last call took, in seconds."""

    call_settings: ScheduledCallSettings | None = None
    """How calls that are scheduled are placed."""

    call_status: str | None = None
    """How the last call ended."""

    conversation_id: str | None = None
    """Conversation that the call became."""

    conversation_metadata: dict[str, str | int | bool] | None = None
    """Facts that are kept with the conversation, by name."""

    created_at: datetime | None = None
    """When it was scheduled."""

    dispatched_at: datetime | None = None
    """When the call was handed on to be placed."""

    dynamic_variables: dict[str, str] | None = None
    """Values for the `{{variables}}` of the assistant, by name."""

    errors: list[str] | None = None
    """What went wrong, one sentence each."""

    max_retries_client_errors: int | None = None
    """How often it is tried again when the other side is busy or does not answer. Defaults to
    `0`.
    """

    retry_attempts: int | None = None
    """How often it has been tried again."""

    retry_count: int | None = None
    """How often it was attempted because of a failure on the way. Defaults to `0`."""

    retry_interval_secs: int | None = None
    """Seconds between two tries."""

    scheduled_event_id: str | None = None
    """Id of the event."""

    status: ScheduledEventStatus | None = None
    """Defaults to `pending`."""
