"""What the runtime has to know of an API, as values that `service.py` fills in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["ArrayFormat", "Scheme", "Service"]

ArrayFormat = Literal["comma", "repeat", "brackets", "indices"]
"""How arrays in queries are written: `a=1,2`, `a=1&a=2`, `a[]=1&a[]=2` or `a[0]=1&a[1]=2`."""


@dataclass(frozen=True)
class Scheme:
    """A security scheme: how a caller's secret is put into a request."""

    kind: Literal["bearer", "basic", "oauth2", "header", "query", "cookie"]
    name: str | None = None
    """Name of the header, query parameter or cookie that carries an API key."""
    token_url: str | None = None
    """Where client credentials are exchanged for a token; may be relative to the base URL."""


@dataclass(frozen=True)
class Service:
    """An API: its name, its address, and the rules that hold for all of its operations."""

    name: str
    title: str
    version: str
    client: str
    environment: str
    """Prefix of the environment variables."""
    base_url: str
    array_format: ArrayFormat = "repeat"
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives of scheme names, for operations that name none of their own."""
    schemes: Mapping[str, Scheme] = field(default_factory=dict[str, Scheme])
    timeout: float = 60.0
    connect_timeout: float = 5.0
    max_retries: int = 2
    initial_delay: float = 0.5
    """Seconds before the first repetition when the server asks for none."""
    max_delay: float = 8.0
    max_retry_after: float = 60.0
    """A server that asks for a longer pause than this is not asked again."""
    request_id_header: str = "x-request-id"
    token_url: str | None = None
    """Where client credentials are exchanged for a token, for all schemes that take tokens."""
    webhooks: str = "webhook_events"
    """Module of the package that says which class each webhook event is parsed into."""
    signature_header: str | None = None
    """Header of a webhook's signature; `<name>-signature-ed25519` when not given."""
    timestamp_header: str | None = None
    """Header of a webhook's time; `<name>-timestamp` when not given."""
    webhook_tolerance: float = 300.0
    """Seconds that a webhook's time may differ from now."""
    migration_guide: str | None = None
    """URL of a page for callers who migrate from an older client."""
