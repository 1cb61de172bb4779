# Generated from the Telnyx API 2.0.0. Do not edit.

"""An operation of the API: all that is known of it before it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .compiled_operation import CompiledOperation
    from .results import Reader

__all__ = ["BodyKind", "Operation", "Style"]

BodyKind = Literal["json", "form", "multipart", "binary", "text"]
Style = Literal["form", "comma", "space", "pipe", "deep", "brackets"]

_NOTHING: Mapping[str, Any] = {}


class Operation:
    """Verb, path, where each argument goes, and what the answer is parsed into.

    One value serves the sync and the async method, raw and streaming access and tests. Creating
    one only stores its arguments; what can be worked out from them is, at the first call.
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
        "files",
        "headers",
        "idempotency",
        "media_type",
        "names",
        "optional_body",
        "page",
        "path",
        "query",
        "reader",
        "result",
        "security",
        "server",
        "stream",
        "stream_only",
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
        media_type: str | None = None,
        files: tuple[str, ...] = (),
        whole_body: str | None = None,
        optional_body: bool = False,
        arguments: str | None = None,
        accept: str = "application/json",
        also: tuple[str, ...] = (),
        result: str | None = None,
        stream: str | None = None,
        stream_only: bool = False,
        page: str | None = None,
        security: tuple[tuple[str, ...], ...] | None = None,
        server: str | None = None,
        idempotency: str | None = None,
        deprecated: str | None = None,
    ) -> None:
        """Describe an operation.

        Args:
            verb: HTTP method.
            path: Path with the Python names of its arguments in braces.
            names: Wire names of query and body arguments whose Python names differ.
            headers: Arguments that are headers, with the headers' names.
            cookies: Arguments that are cookies, with the cookies' names.
            query: Arguments that go to the query although there is a body.
            styles: How query arguments are written, where it is not the API's usual way.
            body: Kind of the body, or kinds in order of preference.
            media_type: Content type, when it is not the usual one of the kind.
            files: Arguments that are files.
            whole_body: The one argument that is the body itself.
            optional_body: Whether no body is sent when none of its arguments is given.
            arguments: `module:Name` of the typed dictionary with the wire names of nested keys.
            accept: Content type to ask for.
            also: Content types that the answer may have instead of JSON.
            result: What the answer is: `str`, `bytes`, `object`, `module:Name`, or nothing.
            stream: What each event is when the answer is a stream of events.
            stream_only: Whether the answer is always a stream.
            page: Name of the page classes; `result` is then what the items are.
            security: Alternatives of security schemes, when they are not the API's usual ones.
            server: Base URL of this operation alone.
            idempotency: `header:<name>` or `body:<name>` of the key that makes it repeatable.
            deprecated: Why it should no longer be used.
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
        self.whole_body = whole_body
        self.optional_body = optional_body
        self.arguments = arguments
        self.accept = accept
        self.also = also
        self.result = result
        self.stream = stream
        self.stream_only = stream_only
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
