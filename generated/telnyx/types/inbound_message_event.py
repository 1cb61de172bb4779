# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .inbound_message import InboundMessage

__all__ = ["InboundMessageEvent"]


class InboundMessageEvent(Model):
    """A message came in."""

    data: InboundMessage
    """A message came in."""
