"""What pyright narrows and mypy does not: an attribute of an attribute."""

from __future__ import annotations

from telnyx import Telnyx
from telnyx.types import CallHangup
from typing_extensions import assert_type


def by_event_type(client: Telnyx, body: bytes, headers: dict[str, str]) -> str | None:
    event = client.webhooks.unwrap(body, headers)
    if event.data.event_type == "call.hangup":
        assert_type(event.data, CallHangup)
        return event.data.payload.hangup_cause if event.data.payload else None
    return None
