# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from ..tool_header import ToolHeader

__all__ = ["SipReferToolParams", "SipReferToolParamsTarget", "SipReferToolParamsSipHeader"]


class SipReferToolParams(Model):
    """Where calls may be referred to."""

    targets: list[SipReferToolParamsTarget]
    """The places."""

    custom_headers: list[ToolHeader] | None = None
    """Headers of your own in the REFER. Values may hold `{{variables}}`."""

    sip_headers: list[SipReferToolParamsSipHeader] | None = None
    """Standard headers in the REFER."""


class SipReferToolParamsTarget(Model):
    name: str
    """What the model calls it."""

    sip_address: str
    """Its SIP address."""

    sip_auth_password: str | None = None
    """Password for it."""

    sip_auth_username: str | None = None
    """User name for it."""


class SipReferToolParamsSipHeader(Model):
    name: Literal["User-to-User", "Diversion"] | None = None
    """Name of the header."""

    value: str | None = None
    """Its value."""
