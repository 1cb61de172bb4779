# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["SipHeader"]


class SipHeader(Model):
    """A standard SIP header."""

    name: Literal["User-to-User"]
    """Its name."""

    value: str
    """Its value."""
