# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["TransferTarget"]


class TransferTarget(Model):
    """Somebody whom a call can be transferred to."""

    to: str
    """Number or SIP address."""

    name: str | None = None
    """What the model calls it."""
