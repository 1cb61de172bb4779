# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .book_appointment_tool_params_param import BookAppointmentToolParamsParam

__all__ = ["BookAppointmentToolParam"]


class BookAppointmentToolParam(TypedDict, total=False):
    """Books an appointment at Cal.com."""

    book_appointment: Required[BookAppointmentToolParamsParam]
    """Where appointments are booked."""

    type: Required[Literal["book_appointment"]]
    """Says that it books appointments."""
