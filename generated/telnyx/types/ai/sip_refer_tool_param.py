# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .sip_refer_tool_params import SipReferToolParams
from .sip_refer_tool_params_param import SipReferToolParamsParam

__all__ = ["SipReferToolParam"]


class SipReferToolParam(TypedDict, total=False):
    """Passes the call on with a SIP REFER."""

    refer: Required[SipReferToolParams | SipReferToolParamsParam]
    """Where calls may be referred to."""

    type: Required[Literal["refer"]]
    """Says that it refers."""
