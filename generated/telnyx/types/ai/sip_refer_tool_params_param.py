# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..tool_header import ToolHeader
from ..tool_header_param import ToolHeaderParam
from .sip_refer_tool_params import SipReferToolParamsSipHeader, SipReferToolParamsTarget

__all__ = [
    "SipReferToolParamsParam",
    "SipReferToolParamsTargetParam",
    "SipReferToolParamsSipHeaderParam",
]


class SipReferToolParamsParam(TypedDict, total=False):
    """Where calls may be referred to."""

    targets: Required[Iterable[SipReferToolParamsTarget | SipReferToolParamsTargetParam]]
    """The places."""

    custom_headers: Iterable[ToolHeader | ToolHeaderParam]
    """Headers of your own in the REFER. Values may hold `{{variables}}`."""

    sip_headers: Iterable[SipReferToolParamsSipHeader | SipReferToolParamsSipHeaderParam]
    """Standard headers in the REFER."""


class SipReferToolParamsTargetParam(TypedDict, total=False):
    name: Required[str]
    """What the model calls it."""

    sip_address: Required[str]
    """Its SIP address."""

    sip_auth_password: str
    """Password for it."""

    sip_auth_username: str
    """User name for it."""


class SipReferToolParamsSipHeaderParam(TypedDict, total=False):
    name: Literal["User-to-User", "Diversion"]
    """Name of the header."""

    value: str
    """Its value."""
