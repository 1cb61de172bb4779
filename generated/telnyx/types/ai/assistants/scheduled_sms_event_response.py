# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .conversation_channel_type import ConversationChannelType
from .scheduled_event_status import ScheduledEventStatus

__all__ = ["ScheduledSmsEventResponse"]


class ScheduledSmsEventResponse(Model):
    """A scheduled text message."""

    assistant_id: str
    """Assistant that answers the replies."""

    scheduled_at_fixed_datetime: datetime
    """When the message is due."""

    telnyx_agent_target: str
    """Number of yours that it comes from."""

    telnyx_conversation_channel: ConversationChannelType
    telnyx_end_user_target: str
    """Number of the one who gets it."""

    text: str
    """Text of the message."""

    conversation_id: str | None = None
    """Conversation that the message belongs to."""

    conversation_metadata: dict[str, str | int | bool] | None = None
    """Facts that are kept with the conversation, by name."""

    created_at: datetime | None = None
    """When it was scheduled."""

    dynamic_variables: dict[str, str] | None = None
    """Values for the `{{variables}}` of the assistant, by name."""

    errors: list[str] | None = None
    """What went wrong, one sentence each."""

    retry_count: int | None = None
    """How often it was attempted because of a failure on the way. Defaults to `0`."""

    scheduled_event_id: str | None = None
    """Id of the event."""

    status: ScheduledEventStatus | None = None
    """Defaults to `pending`."""
