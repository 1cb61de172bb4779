# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .scheduled_phone_call_event_response import ScheduledPhoneCallEventResponse
from .scheduled_sms_event_response import ScheduledSmsEventResponse

__all__ = ["ScheduledEventResponse"]

ScheduledEventResponse: TypeAlias = ScheduledPhoneCallEventResponse | ScheduledSmsEventResponse
"""A scheduled call or message, told apart by its `conversation_channel`."""
