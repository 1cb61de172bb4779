# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["TransferTargetParam"]


class TransferTargetParam(TypedDict, total=False):
    """Somebody whom a call can be transferred to."""

    to: Required[str]
    """Number or SIP address."""

    name: str
    """What the model calls it."""
