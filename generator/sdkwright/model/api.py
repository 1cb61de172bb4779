"""A whole API."""

from __future__ import annotations

from dataclasses import dataclass, field

from .definitions import Definitions
from .operations import Operation
from .pagination import PageScheme
from .types import Source, Type


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL, with variables replaced by their defaults."""

    url: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of operations."""

    name: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to authenticate.

    `kind` is `bearer`, `basic`, `http`, `header`, `query`, `cookie` or `oauth2`. `name` is the header,
    query parameter or cookie of the key, or the HTTP authentication scheme; `token_url` the endpoint
    for client credentials.
    """

    id: str
    kind: str
    name: str | None = None
    token_url: str | None = None
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Webhook:
    """An event that the API sends."""

    name: str
    type: Type
    source: Source
    event_types: tuple[str, ...] = ()
    """Values of the event type; empty if the event is recognized by its fields."""
    event_path: tuple[str, ...] = ()
    """Path of the event type, for example `("data", "event_type")`."""
    summary: str | None = None
    doc: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Api:
    """The model of a document: the input of all later stages."""

    title: str
    version: str
    doc: str | None = None
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    has_standard_webhooks: bool = False
    """Whether webhooks are described with the headers of Standard Webhooks."""
    page_schemes: tuple[PageScheme, ...] = ()
    """The schemes of operations, by name."""
    definitions: Definitions = field(default_factory=Definitions)
