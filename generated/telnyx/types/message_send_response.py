# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .outbound_message_payload import OutboundMessagePayload

__all__ = ["MessageSendResponse"]


class MessageSendResponse(Model):
    """A message that is being sent."""

    data: OutboundMessagePayload | None = None
    """A message that you sent."""
