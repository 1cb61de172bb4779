from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr

__all__ = ["MessageSendParams"]


class MessageSendParams(TypedDict, total=False):
    """Arguments of `POST /messages`."""

    to: Required[str]
    auto_detect: bool
    encoding: Literal["auto", "gsm7", "ucs2"]
    from_: str
    media_urls: SequenceNotStr[str]
    messaging_profile_id: str
    send_at: str | datetime | None
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
