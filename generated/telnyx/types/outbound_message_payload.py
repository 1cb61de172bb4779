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
    "OutboundMessagePayload",
    "OutboundMessagePayloadTo",
    "OutboundMessagePayloadFrom",
    "OutboundMessagePayloadMedia",
]


class OutboundMessagePayload(Model):
    """A message that you sent."""

    cc: list[MessageRecipient] | None = None
    """Others who got it too."""

    completed_at: datetime | None = None
    """When nothing more could happen to it."""

    cost: MessagePrice | None = None
    """What it cost."""

    cost_breakdown: MessageCostBreakdown | None = None
    """Parts of the price."""

    direction: Literal["outbound"] | None = None
    """Says that it was sent."""

    encoding: str | None = None
    """How its text is encoded on the way."""

    errors: list[Error] | None = None
    """What went wrong."""

    from_: OutboundMessagePayloadFrom | None = Field(None, alias="from")
    """Who sent it."""

    id: str | None = None
    """Id of the message."""

    media: list[OutboundMessagePayloadMedia] | None = None
    """Pictures and other files that go with it."""

    messaging_profile_id: str | None = None
    """Messaging profile that sends it."""

    num_chars: int | None = None
    """Number of characters that count for the price."""

    organization_id: str | None = None
    """Account that sends it."""

    parts: int | None = None
    """Number of parts that it consists of. Each is charged. At least 1. At most 10."""

    received_at: datetime | None = None
    """When Telnyx took it on."""

    record_type: Literal["message"] | None = None
    """Type of the record."""

    sent_at: datetime | None = None
    """When it went to the carrier."""

    smart_encoding_applied: bool | None = None
    """Whether characters were changed so that GSM-7 can hold them."""

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

    to: list[OutboundMessagePayloadTo] | None = None
    """Who gets it."""

    type: Literal["SMS", "MMS"] | None = None
    """Whether it is text alone or has media."""

    valid_until: datetime | None = None
    """When it is given up if it could not be sent."""

    wait_seconds: float | None = None
    """Seconds that it waits for the rate limits of account, carrier and campaign."""

    webhook_failover_url: str | None = None
    """Where events go when the first address fails."""

    webhook_url: str | None = None
    """Where its events go."""


class OutboundMessagePayloadTo(Model):
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
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
        ]
        | None
    ) = None
    """What became of it there."""


class OutboundMessagePayloadFrom(Model):
    """Who sent it."""

    carrier: str | None = None
    """Carrier of the number."""

    line_type: LineType | None = None
    phone_number: str | None = None
    """The number in E.164 form, short code or name."""


class OutboundMessagePayloadMedia(Model):
    content_type: str | None = None
    """Media type of the file."""

    sha256: str | None = None
    """SHA-256 of the file."""

    size: int | None = None
    """Size of the file, in bytes."""

    url: str | None = None
    """Where the file lies."""
