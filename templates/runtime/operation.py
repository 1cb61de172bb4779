"""The description of an operation of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Union

if TYPE_CHECKING:
    from .compiled_operation import CompiledOperation
    from .results import Reader

__all__ = ["BodyKind", "Operation", "PartRule", "Style"]

BodyKind = Literal["json", "form", "multipart", "binary", "text", "lines"]
Style = Literal[
    "form",
    "comma",
    "space",
    "pipe",
    "deep",
    "brackets",
    "+",
    "+form",
    "+comma",
    "+space",
    "+pipe",
    "simple*",
    "label",
    "label*",
    "matrix",
    "matrix*",
    "json",
    "text",
    "urlencoded",
]
"""How an argument is written where it is sent, if not in the default style of its location.

`*` explodes objects and arrays, `+` leaves reserved characters as they are; `json`, `text` and
`urlencoded` are media types.
"""

PartRule = Union[str, Mapping[str, str]]
"""How a property of a form or multipart body is serialized: a style, a content type, or headers."""

_NOTHING: Mapping[str, Any] = {}


class Operation:
    """HTTP method, path, location of each argument, and type of the result.

    The sync and the async method, raw and streaming access and tests share one object. Creating
    it only stores the arguments; derived values are computed at the first call.
    """

    __slots__ = (
        "accept",
        "also",
        "arguments",
        "async_reader",
        "body",
        "compiled",
        "cookies",
        "deprecated",
        "errors",
        "files",
        "headers",
        "idempotency",
        "media_type",
        "names",
        "nullable",
        "optional_body",
        "page",
        "parts",
        "path",
        "query",
        "reader",
        "result",
        "results",
        "security",
        "server",
        "stream",
        "stream_only",
        "stream_type",
        "styles",
        "verb",
        "whole_body",
    )

    def __init__(
        self,
        verb: str,
        path: str,
        *,
        names: Mapping[str, str] = _NOTHING,
        headers: Mapping[str, str] = _NOTHING,
        cookies: Mapping[str, str] = _NOTHING,
        query: tuple[str, ...] = (),
        styles: Mapping[str, Style] = _NOTHING,
        body: BodyKind | tuple[BodyKind, ...] | None = None,
        media_type: str | tuple[str | None, ...] | None = None,
        files: tuple[str, ...] = (),
        parts: Mapping[str, PartRule] = _NOTHING,
        whole_body: str | None = None,
        optional_body: bool = False,
        arguments: str | None = None,
        accept: str = "application/json",
        also: tuple[str, ...] = (),
        result: str | None = None,
        results: Mapping[str, str] = _NOTHING,
        nullable: bool = False,
        errors: Mapping[str, str] = _NOTHING,
        stream: str | None = None,
        stream_only: bool = False,
        stream_type: str = "text/event-stream",
        page: str | None = None,
        security: tuple[tuple[str, ...], ...] | None = None,
        server: str | None = None,
        idempotency: str | None = None,
        deprecated: str | None = None,
    ) -> None:
        """Describe an operation.

        Args:
            verb: HTTP method.
            path: Path with the Python names of its arguments in braces, and with a fixed query.
            names: Wire names of query and body arguments whose Python names differ, and of path
                arguments in the style `matrix`.
            headers: Arguments that are headers, with the headers' names.
            cookies: Arguments that are cookies, with the cookies' names.
            query: Arguments that are query parameters although there is a body.
            styles: Serialization styles of parameters that differ from the default.
            body: Kind of the body, or kinds in order of preference.
            media_type: Content type of each kind, if it is not the default; of a file it can be a
                choice such as `image/png, image/*`.
            files: Wire names of properties that are files; `*` for all.
            parts: Serialization of properties of a form or multipart body, by wire name.
            whole_body: The one argument that is the body itself.
            optional_body: Whether no body is sent when none of its arguments is given.
            arguments: `module:Name` of the typed dictionary with the wire names of nested keys.
            accept: Content type for the `Accept` header.
            also: Content types that the response can have instead of JSON.
            result: Type of the result: `str`, `bytes`, `object`, `module:Name`, or None.
            results: Types of the statuses, such as `202` or `2XX`, whose results differ; empty for
                no result.
            nullable: Whether the result can be null, or absent.
            errors: Types of the bodies of errors, by status, `4XX` or `default`.
            stream: Type of each event if the response is a stream of events.
            stream_only: Whether the response is always a stream.
            stream_type: Content type of a stream, where it is not the only response.
            page: Name of the page classes; `result` is then the type of the items.
            security: Alternatives of security schemes, if they differ from the API's default.
            server: Base URL of this operation alone.
            idempotency: `header:<name>` or `body:<name>` of the idempotency key.
            deprecated: Message of the deprecation warning.
        """
        self.verb = verb
        self.path = path
        self.names = names
        self.headers = headers
        self.cookies = cookies
        self.query = query
        self.styles = styles
        self.body = body
        self.media_type = media_type
        self.files = files
        self.parts = parts
        self.whole_body = whole_body
        self.optional_body = optional_body
        self.arguments = arguments
        self.accept = accept
        self.also = also
        self.result = result
        self.results = results
        self.nullable = nullable
        self.errors = errors
        self.stream = stream
        self.stream_only = stream_only
        self.stream_type = stream_type
        self.page = page
        self.security = security
        self.server = server
        self.idempotency = idempotency
        self.deprecated = deprecated
        self.compiled: CompiledOperation | None = None
        self.reader: Reader | None = None
        self.async_reader: Reader | None = None

    def __repr__(self) -> str:
        return f"Operation({self.verb!r}, {self.path!r})"
