from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionStopAIAssistantParams"]


class ActionStopAIAssistantParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/ai_assistant_stop`."""

    client_state: str
    command_id: str
