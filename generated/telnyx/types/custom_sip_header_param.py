# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["CustomSipHeaderParam"]


class CustomSipHeaderParam(TypedDict, total=False):
    """A SIP header of your own."""

    name: Required[str]
    """Its name; begins with `X-`."""

    value: Required[str]
    """Its value."""
