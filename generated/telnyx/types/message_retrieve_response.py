# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated

from .._core.models import Model
from .._core.unions import OneOf
from .inbound_message_payload import InboundMessagePayload
from .outbound_message_payload import OutboundMessagePayload

__all__ = ["MessageRetrieveResponse"]


class MessageRetrieveResponse(Model):
    """A message that was retrieved."""

    data: (
        Annotated[
            OutboundMessagePayload | InboundMessagePayload,
            OneOf("direction", {"outbound": 0, "inbound": 1}),
        ]
        | None
    ) = None
    """The message, sent or received."""
