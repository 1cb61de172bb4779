"""Operations: parameters, request bodies and responses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .types import Example, Source, Type
from .use import Use


class ParameterLocation(StrEnum):
    """The location of a parameter: OpenAPI's `in`."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a path, query, header or cookie.

    An object whose members are separate arguments is one parameter per member, with the name on the
    wire: `page[number]`.
    """

    wire_name: str
    location: ParameterLocation
    use: Use
    style: str
    explode: bool
    media_type: str | None = None
    """The media type of a parameter with `content`, which has no style."""
    allow_reserved: bool = False
    member_of: str | None = None
    """The name of the object parameter that this is a member of."""


class BodyKind(StrEnum):
    """How a body is serialized."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    BINARY = "binary"
    TEXT = "text"
    LINES = "lines"
    """One JSON value per line."""


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """How one property of a multipart or form body is serialized.

    `style` is that of a query parameter, or `comma` for `form` without `explode`.
    """

    name: str
    content_type: str | None = None
    style: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BodyContent:
    """One kind of request body, with the media type that is sent by default."""

    media_type: str
    kind: BodyKind
    type: Type
    example: Example | None = None
    others: tuple[str, ...] = ()
    """Further media types of the same kind and type."""
    separate: bool = False
    """Whether only a method of its own sends it, because the arguments are those of another."""
    parts: tuple[PartEncoding, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A request body; the first content is the default."""

    required: bool
    contents: tuple[BodyContent, ...]
    doc: str | None = None


class ResponseKind(StrEnum):
    """How a response is parsed."""

    EMPTY = "empty"
    JSON = "json"
    TEXT = "text"
    BINARY = "binary"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Response:
    """The response of a successful call. `type` is None for empty, text and binary responses."""

    kind: ResponseKind
    statuses: tuple[str, ...]
    media_types: tuple[str, ...] = ()
    type: Type | None = None
    nullable: bool = False
    doc: str | None = None
    example: Example | None = None
    by_status: tuple[tuple[str, Type | None], ...] = ()
    """The type of each status, None without content; empty if all of them have the same type."""
    other_media_types: tuple[str, ...] = ()
    """Media types that a response can have instead, which `type` does not describe."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pagination of an operation.

    `scheme` is the name of a page scheme, `item` the type of one item. `reason` says why the
    operation has this scheme.
    """

    scheme: str
    item: Type
    reason: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP method on one path."""

    key: str
    """`POST /ai/assistants`: unique in a document."""
    verb: str
    path: str
    source: Source
    wire_path: str | None = None
    """The path in requests, if the config makes it differ from that of the document."""
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
    """The event stream that `stream=True` requests."""
    stream_only: bool = False
    """Whether every response is an event stream."""
    errors: tuple[tuple[str, str | None], ...] = ()
    """Status, range of statuses or `default`, and description of each error response."""
    error_types: tuple[tuple[str, Type], ...] = ()
    """The types of the bodies of errors, by status, range of statuses or `default`."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of scheme names; None for those of the document, empty without security.

    An empty alternative means that the operation can be called without credentials.
    """
    server: str | None = None
    """The URL of the server, if it is not that of the document."""
    websocket: bool = False
    pagination: Pagination | None = None
    idempotency: str | None = None
    """`header:Idempotency-Key` or `body:command_id`: the argument that makes retries safe."""

    @property
    def result_type(self) -> Type | None:
        """The type that callers get: of an item if the operation is paginated, else the response."""
        return self.pagination.item if self.pagination is not None else self.response.type
