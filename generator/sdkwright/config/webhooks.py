"""The sections `webhooks` and `streams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from .section import MatchedSection


class WebhooksConfig(MatchedSection):
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


class StreamsConfig(MatchedSection):
    """Operations that respond with server-sent events."""

    operations: Annotated[
        Mapping[str, str],
        Field(
            description="`VERB /path` of an operation whose events the document does not describe,"
            " to the component of its events, `any`, or `none` if its request property `stream`"
            " does not ask for events."
        ),
    ] = {}

    def excludes(self, key: str) -> bool:
        """Whether the operation has no events although it has a request property `stream`."""
        return self.operations.get(key) == "none"
