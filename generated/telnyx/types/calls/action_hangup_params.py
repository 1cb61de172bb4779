# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from ..custom_sip_header import CustomSipHeader
from ..custom_sip_header_param import CustomSipHeaderParam

__all__ = ["ActionHangupParams"]


class ActionHangupParams(TypedDict, total=False):
    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    """SIP headers of your own in the message that ends the call."""
