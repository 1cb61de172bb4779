"""Operations: what is sent, where each argument goes, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .types import Example, Source, Type
from .use import Use


class ParameterLocation(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument that is not part of the body.

    A consolidated parameter whose members are arguments of their own (`page[number]`) appears
    once per member, under the member's bracketed wire name.
    """

    wire_name: str
    location: ParameterLocation
    use: Use
    style: str
    explode: bool


class BodyKind(StrEnum):
    """How a body is written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    BINARY = "binary"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class BodyContent:
    """One content type that an operation takes."""

    media_type: str
    kind: BodyKind
    type: Type
    example: Example | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """What an operation takes beside its parameters; the first content is the usual one."""

    required: bool
    contents: tuple[BodyContent, ...]
    doc: str | None = None


class ResponseKind(StrEnum):
    """How an answer is read."""

    EMPTY = "empty"
    JSON = "json"
    TEXT = "text"
    BINARY = "binary"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Response:
    """What a successful call gives. `type` is None for empty, text and binary answers."""

    kind: ResponseKind
    statuses: tuple[str, ...]
    media_types: tuple[str, ...] = ()
    type: Type | None = None
    nullable: bool = False
    doc: str | None = None
    example: Example | None = None
    other_media_types: tuple[str, ...] = ()
    """Content types that the answer may have instead of those that `type` describes."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """How an operation's list goes on.

    `scheme` names a page scheme of the config; `item` is the type of one entry.
    """

    scheme: str
    item: Type
    reason: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One verb on one path."""

    key: str
    """`POST /ai/assistants`: unique in a document."""
    verb: str
    path: str
    source: Source
    wire_path: str | None = None
    """The path as it is sent, where the config says that it is not the document's."""
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    summary: str | None = None
    doc: str | None = None
    deprecated: bool = False
    hidden: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    response: Response = Response(ResponseKind.EMPTY, ())
    stream: Response | None = None
    """The event stream that `stream=True` asks for, where the operation offers one."""
    stream_only: bool = False
    """The operation answers with events whatever is asked."""
    errors: tuple[tuple[str, str | None], ...] = ()
    """Status (or range, or `default`) and description of each answer that is not a success."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of scheme names; None takes the document's, an empty tuple needs none."""
    server: str | None = None
    """The server's URL where it is not the document's own."""
    websocket: bool = False
    pagination: Pagination | None = None
    idempotency: str | None = None
    """`header:Idempotency-Key` or `body:command_id`: the key that makes a repeat harmless."""
