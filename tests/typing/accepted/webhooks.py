"""Events are told apart by their type, for the checker as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx import Telnyx
from telnyx.types import CallHangup, CallHangupEvent, InboundMessageEvent
from typing_extensions import assert_type

if TYPE_CHECKING:
    from telnyx.webhook_events import WebhookEvent


def by_event_type(client: Telnyx, body: bytes, headers: dict[str, str]) -> str | None:
    data = client.webhooks.unwrap(body, headers).data
    if data.event_type == "call.hangup":
        assert_type(data, CallHangup)
        return data.payload.hangup_cause if data.payload else None
    return None


def by_class(event: WebhookEvent) -> str | None:
    if isinstance(event, CallHangupEvent):
        assert_type(event, CallHangupEvent)
        return event.data.id
    if isinstance(event, InboundMessageEvent) and event.data.payload:
        return event.data.payload.text
    return None
