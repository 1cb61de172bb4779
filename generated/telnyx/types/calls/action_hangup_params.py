from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from ..custom_sip_header import CustomSipHeader
from ..custom_sip_header_param import CustomSipHeaderParam

__all__ = ["ActionHangupParams"]


class ActionHangupParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/hangup`."""

    client_state: str
    command_id: str
    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
