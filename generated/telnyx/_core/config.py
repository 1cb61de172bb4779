# Generated from the Telnyx API 2.0.0. Do not edit.

"""The configuration of an API, whose values are in `service.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["ArrayFormat", "Scheme", "Service", "Signature"]

ArrayFormat = Literal["comma", "repeat", "brackets", "indices"]
"""How arrays in queries are written: `a=1,2`, `a=1&a=2`, `a[]=1&a[]=2` or `a[0]=1&a[1]=2`."""


@dataclass(frozen=True)
class Scheme:
    """A security scheme: how a caller's secret is put into a request."""

    kind: Literal["bearer", "basic", "http", "oauth2", "header", "query", "cookie"]
    name: str | None = None
    """Name of the header, query parameter or cookie of an API key, or of the HTTP scheme."""
    token_url: str | None = None
    """URL where client credentials are exchanged for a token; can be relative to the base URL."""


@dataclass(frozen=True)
class Signature:
    """How the API signs its webhooks."""

    kind: Literal["ed25519", "hmac", "standard-webhooks"]
    header: str
    timestamp_header: str | None = None
    id_header: str | None = None
    payload: str = "{body}"
    """What is signed, with `{timestamp}`, `{id}` and `{body}`."""
    algorithm: str = "sha256"
    encoding: Literal["base64", "hex"] = "base64"
    prefix: str = ""
    """Text before each signature in its header."""
    timestamp_prefix: str = ""


@dataclass(frozen=True)
class Service:
    """An API: its name, its base URL, and the defaults of its operations."""

    name: str
    title: str
    version: str
    client: str
    environment: str
    """Prefix of the environment variables."""
    base_url: str
    array_format: ArrayFormat = "repeat"
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives of security schemes, for operations without their own."""
    schemes: Mapping[str, Scheme] = field(default_factory=dict[str, Scheme])
    timeout: float = 60.0
    connect_timeout: float = 5.0
    max_retries: int = 2
    initial_delay: float = 0.5
    """Seconds before the first retry if the server does not send `Retry-After`."""
    max_delay: float = 8.0
    max_retry_after: float = 60.0
    """Seconds; a request is not retried if `Retry-After` is longer."""
    request_id_header: str = "x-request-id"
    token_url: str | None = None
    """URL where client credentials are exchanged for a token, for all schemes with tokens."""
    webhooks: str = "webhook_events"
    """Module of the package with the class of each webhook event."""
    signature: Signature | None = None
    """How webhooks are signed; None if the API does not say that they are."""
    webhook_tolerance: float = 300.0
    """Seconds that a webhook's timestamp may differ from the current time."""
    migration_guide: str | None = None
    """URL of a page for callers who migrate from an older client."""
