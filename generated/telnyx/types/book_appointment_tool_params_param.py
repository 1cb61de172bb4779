# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookAppointmentToolParamsParam"]


class BookAppointmentToolParamsParam(TypedDict, total=False):
    """Where appointments are booked."""

    api_key_ref: Required[str]
    """Name of the secret that holds the key for Cal.com."""

    event_type_id: Required[int]
    """Id of the event type at Cal.com."""

    attendee_name: str
    """Name to book for. The assistant asks for it if left out."""

    attendee_timezone: str
    """Time zone of that person, such as `Europe/Berlin`. The assistant asks for it if left out."""
