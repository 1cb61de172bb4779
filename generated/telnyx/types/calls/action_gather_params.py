from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionGatherParams"]


class ActionGatherParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/gather`."""

    client_state: str
    command_id: str
    gather_id: str
    initial_timeout_millis: int
    inter_digit_timeout_millis: int
    maximum_digits: int
    minimum_digits: int
    terminating_digit: str
    timeout_millis: int
    valid_digits: str
