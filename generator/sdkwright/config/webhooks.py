"""The sections `webhooks` and `streams`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from .section import MatchedSection

_OPTIONS = (
    *("signature_header", "timestamp_header", "id_header", "payload", "algorithm", "encoding"),
    *("prefix", "timestamp_prefix"),
)
_HEADERS = frozenset(("signature_header", "timestamp_header", "id_header"))
_OPTIONS_OF: Mapping[str, frozenset[str]] = {
    "none": frozenset(),
    "standard-webhooks": _HEADERS,
    "ed25519": frozenset(_OPTIONS) - {"algorithm"},
    "hmac": frozenset(_OPTIONS),
}


class WebhooksConfig(MatchedSection):
    """How webhook deliveries are verified, and how their event type is found."""

    signature: Annotated[
        Literal["ed25519", "hmac", "none", "standard-webhooks"] | None,
        Field(
            description="How webhooks are signed. By default `standard-webhooks` if the document"
            " describes the headers of Standard Webhooks, else `none`."
        ),
    ] = None
    signature_header: Annotated[str | None, Field(description="Header with the signature.")] = None
    timestamp_header: Annotated[
        str | None, Field(description="Header with the time of sending, in seconds since 1970.")
    ] = None
    id_header: Annotated[
        str | None, Field(description="Header with the id of a webhook, if it is signed.")
    ] = None
    payload: Annotated[
        str | None,
        Field(
            description="What is signed, with `{timestamp}`, `{id}` and `{body}`. By default"
            " `{timestamp}|{body}` for ed25519; for hmac `{timestamp}.{body}`, or `{body}` without"
            " `timestamp_header`."
        ),
    ] = None
    algorithm: Annotated[
        Literal["sha1", "sha256", "sha384", "sha512"] | None,
        Field(description="Hash function of hmac, by default sha256."),
    ] = None
    encoding: Annotated[
        Literal["base64", "hex"] | None,
        Field(
            description="Encoding of the signature: by default base64 for ed25519, hex for hmac."
        ),
    ] = None
    prefix: Annotated[
        str | None, Field(description="Text before each signature in its header, as `sha256=`.")
    ] = None
    timestamp_prefix: Annotated[
        str | None, Field(description="Text before the time in its header, as `t=`.")
    ] = None
    tolerance: Annotated[
        float, Field(gt=0, description="Seconds that the time of sending may differ from now.")
    ] = 300.0
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

    @model_validator(mode="after")
    def _options_belong_to_the_signature(self) -> Self:
        given = {name for name in _OPTIONS if getattr(self, name) is not None}
        kind = self.signature or "none"
        if extra := sorted(given - _OPTIONS_OF[kind]):
            raise ValueError(f"`{extra[0]}` has no effect with `signature: {kind}`")
        if kind in ("ed25519", "hmac") and self.signature_header is None:
            raise ValueError(f"`signature: {kind}` needs `signature_header`")
        payload = self.payload or ""
        names = set(re.findall(r"\{(\w*)\}", payload))
        if self.payload is not None and "body" not in names:
            raise ValueError("`payload` needs `{body}`")
        for name, header in (("timestamp", self.timestamp_header), ("id", self.id_header)):
            if name in names and header is None:
                raise ValueError(f"`{{{name}}}` in `payload` needs `{name}_header`")
        if unknown := sorted(names - {"body", "timestamp", "id"}):
            raise ValueError(f"`payload` has the unknown field `{{{unknown[0]}}}`")
        return self


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
