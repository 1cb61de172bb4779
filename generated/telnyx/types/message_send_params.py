# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr

__all__ = ["MessageSendParams"]


class MessageSendParams(TypedDict, total=False):
    to: Required[str]
    """Number that receives it, in E.164 form, or a short code."""

    auto_detect: bool
    """Whether to refuse text of more than ten parts instead of splitting it. Defaults to
    `False`.
    """

    encoding: Literal["auto", "gsm7", "ucs2"]
    """How the text is encoded. `auto` takes GSM-7 where it can. Defaults to `auto`."""

    from_: str
    """Your number in E.164 form, or an alphanumeric name or a short code. If left out, the number
    pool of the profile chooses.
    """

    media_urls: SequenceNotStr[str]
    """Addresses of files to send as an MMS. 1 MB together at most."""

    messaging_profile_id: str
    """Messaging profile that sends it. Needed with a number pool or an alphanumeric name."""

    send_at: str | datetime | None
    """When to send it, from five minutes to five days from now. At once if null."""

    subject: str
    """Subject of an MMS."""

    text: str
    """The text. It is split into parts if it is long, and each is charged."""

    type: Literal["SMS", "MMS"]
    """Whether it is text alone or has media."""

    use_profile_webhooks: bool
    """Whether events also go to the addresses of the profile. Defaults to `True`."""

    webhook_failover_url: str
    """Where events go when `webhook_url` fails."""

    webhook_url: str
    """Where the events of this message go, in the place of the profile's address."""
