# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["CheckAvailabilityToolParamsParam"]


class CheckAvailabilityToolParamsParam(TypedDict, total=False):
    """Where appointments are looked up."""

    api_key_ref: Required[str]
    """Name of the secret that holds the key for Cal.com."""

    event_type_id: Required[int]
    """Id of the event type at Cal.com."""
