from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionStopGatherParams"]


class ActionStopGatherParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/gather_stop`."""

    client_state: str
    command_id: str
