# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["CustomSipHeader"]


class CustomSipHeader(Model):
    """A SIP header of your own."""

    name: str
    """Its name; begins with `X-`."""

    value: str
    """Its value."""
