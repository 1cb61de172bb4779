# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from .._core.models import Model
from .error import Error
from .line_type import LineType
from .message_cost_breakdown import MessageCostBreakdown
from .message_price import MessagePrice
from .message_recipient import MessageRecipient

__all__ = [
    "InboundMessagePayload",
    "InboundMessagePayloadTo",
    "InboundMessagePayloadFrom",
    "InboundMessagePayloadMedia",
]


class InboundMessagePayload(Model):
    """A message that came in."""

    cc: list[MessageRecipient] | None = None
    """Others who got it too."""

    completed_at: datetime | None = None
    """When nothing more could happen to it."""

    cost: MessagePrice | None = None
    """What it cost."""

    cost_breakdown: MessageCostBreakdown | None = None
    """Parts of the price."""

    direction: Literal["inbound"] | None = None
    """Says that it came in."""

    encoding: str | None = None
    """How its text was encoded on the way."""

    errors: list[Error] | None = None
    """What went wrong."""

    from_: InboundMessagePayloadFrom | None = Field(None, alias="from")
    """Who sent it."""

    id: str | None = None
    """Id of the message."""

    media: list[InboundMessagePayloadMedia] | None = None
    """Pictures and other files that came with it."""

    messaging_profile_id: str | None = None
    """Messaging profile that received it."""

    num_chars: int | None = None
    """Number of characters that count for the price."""

    organization_id: str | None = None
    """Account that received it."""

    parts: int | None = None
    """Number of parts that it consists of. Each is charged. At least 1. At most 10."""

    received_at: datetime | None = None
    """When Telnyx received it."""

    record_type: Literal["message"] | None = None
    """Type of the record."""

    sent_at: datetime | None = None
    """Null for a message that came in."""

    subject: str | None = None
    """Subject of an MMS."""

    tags: list[str] | None = None
    """Tags."""

    tcr_campaign_billable: bool | None = None
    """Whether the campaign is charged for it."""

    tcr_campaign_id: str | None = None
    """Campaign at The Campaign Registry that it belongs to."""

    tcr_campaign_registered: str | None = None
    """How the campaign is registered."""

    text: str | None = None
    """Its text."""

    to: list[InboundMessagePayloadTo] | None = None
    """Who got it."""

    type: Literal["SMS", "MMS"] | None = None
    """Whether it is text alone or has media."""

    valid_until: datetime | None = None
    """Null for a message that came in."""

    webhook_failover_url: str | None = None
    """Where events go when the first address fails."""

    webhook_url: str | None = None
    """Where its events go."""


class InboundMessagePayloadTo(Model):
    carrier: str | None = None
    """Carrier of the number."""

    line_type: LineType | None = None
    phone_number: str | None = None
    """The number in E.164 form, or its short code."""

    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "delivered",
            "sending_failed",
            "delivery_failed",
            "delivery_unconfirmed",
            "webhook_delivered",
        ]
        | None
    ) = None
    """What became of it there."""


class InboundMessagePayloadFrom(Model):
    """Who sent it."""

    carrier: str | None = None
    """Carrier of the number."""

    line_type: LineType | None = None
    phone_number: str | None = None
    """The number in E.164 form, or its short code."""

    status: Literal["received", "delivered"] | None = None
    """Whether it arrived."""


class InboundMessagePayloadMedia(Model):
    content_type: str | None = None
    """Media type of the file."""

    hash_sha256: str | None = None
    """SHA-256 of the file. At least 32 characters. At most 32 characters."""

    size: int | None = None
    """Size of the file, in bytes."""

    url: str | None = None
    """Where the file can be fetched. Save it soon: it is not kept for ever."""
