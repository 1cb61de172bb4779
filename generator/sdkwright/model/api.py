"""A whole API."""

from __future__ import annotations

from dataclasses import dataclass, field

from .definitions import Definitions
from .operations import Operation
from .pagination import PageScheme
from .types import Source, Type


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL, with the defaults of its variables filled in."""

    url: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A group of operations, as the document describes it."""

    name: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to authenticate.

    `kind` is `bearer`, `basic`, `header`, `query`, `cookie` or `oauth2`; `name` is the header,
    query argument or cookie that carries the key; `token_url` belongs to client credentials.
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
    """Values that tell this event from others; empty when only its shape does."""
    event_path: tuple[str, ...] = ()
    """Where those values stand, for example `("data", "event_type")`."""
    summary: str | None = None
    doc: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that later stages know of a document."""

    title: str
    version: str
    doc: str | None = None
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    page_schemes: tuple[PageScheme, ...] = ()
    """The schemes that operations use, sorted by name."""
    definitions: Definitions = field(default_factory=Definitions)
