# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .book_appointment_tool_param import BookAppointmentToolParam
from .call_transfer_tool_param import CallTransferToolParam
from .call_webhook_tool_param import CallWebhookToolParam
from .check_availability_tool_param import CheckAvailabilityToolParam
from .hangup_tool import HangupTool
from .hangup_tool_param import HangupToolParam
from .retrieval_tool import RetrievalTool
from .retrieval_tool_param import RetrievalToolParam

__all__ = ["CallAssistantToolParam"]

CallAssistantToolParam: TypeAlias = (
    BookAppointmentToolParam
    | CheckAvailabilityToolParam
    | CallWebhookToolParam
    | HangupTool
    | HangupToolParam
    | CallTransferToolParam
    | RetrievalTool
    | RetrievalToolParam
)
"""Something that an assistant can do on a call, told apart by its `type`."""
