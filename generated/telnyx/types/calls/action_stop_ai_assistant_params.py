# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionStopAIAssistantParams"]


class ActionStopAIAssistantParams(TypedDict, total=False):
    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""
