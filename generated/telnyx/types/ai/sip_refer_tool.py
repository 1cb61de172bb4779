# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .sip_refer_tool_params import SipReferToolParams

__all__ = ["SipReferTool"]


class SipReferTool(Model):
    """Passes the call on with a SIP REFER."""

    refer: SipReferToolParams
    """Where calls may be referred to."""

    type: Literal["refer"]
    """Says that it refers."""
