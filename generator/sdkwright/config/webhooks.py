"""The sections `webhooks` and `streams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from .section import Section


class WebhooksConfig(Section):
    """How webhook deliveries are verified, and how their event type is found."""

    signature: Annotated[
        Literal["ed25519", "none"], Field(description="Signature algorithm of deliveries.")
    ] = "none"
    signature_header: Annotated[
        str | None, Field(description="Header with the signature, in base64.")
    ] = None
    timestamp_header: Annotated[
        str | None, Field(description="Header with the time of sending, in seconds since 1970.")
    ] = None
    event_paths: Annotated[
        tuple[str, ...],
        Field(description="Paths where the event type is looked up, in this order."),
    ] = ("data.event_type", "event_type", "type", "event")
    event_type_prefixes: Annotated[
        Mapping[str, str],
        Field(
            description="Webhook to the prefix of its event types, where the document does not list"
            " them."
        ),
    ] = {}


class StreamsConfig(Section):
    """Operations that respond with server-sent events."""

    operations: Annotated[
        Mapping[str, str],
        Field(
            description="`VERB /path` of an operation that streams although the document does not"
            " say so, to the component of its events, or `any`."
        ),
    ] = {}
