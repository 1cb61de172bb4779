# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .outbound_message import OutboundMessage

__all__ = ["OutboundMessageEvent", "OutboundMessageEventMeta"]


class OutboundMessageEvent(Model):
    """A message went on its way."""

    data: OutboundMessage
    """A message went on its way."""

    meta: OutboundMessageEventMeta | None = None
    """How the event was delivered."""


class OutboundMessageEventMeta(Model):
    """How the event was delivered."""

    attempt: int | None = None
    """Which try this is, from 1."""

    delivered_to: str | None = None
    """Where it was sent."""
