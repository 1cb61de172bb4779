# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["SipHeaderParam"]


class SipHeaderParam(TypedDict, total=False):
    """A standard SIP header."""

    name: Required[Literal["User-to-User"]]
    """Its name."""

    value: Required[str]
    """Its value."""
