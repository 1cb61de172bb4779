"""One call of an operation: the properties that its requests share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from .arguments import (
    checked_deadline,
    checked_header,
    checked_headers,
    checked_mapping,
    checked_retries,
    checked_timeout,
    method_name,
    unexpected_argument,
)
from .compiled_operation import IDEMPOTENT, Location, compile_operation
from .origins import is_public, is_same_origin
from .parameters import cookie_pairs, header_argument
from .query import Pairs, pairs_of
from .results import is_event_stream
from .scalars import UnsendableError, is_mapping, plain
from .transport import as_timeout, timeout_extension
from .types import NotGiven, Omit, RequestOptions

if TYPE_CHECKING:
    from .compiled_operation import CompiledOperation
    from .oauth import Tokens
    from .operation import Operation
    from .payload import Payload
    from .settings import Defaults, Settings
    from .transport import HttpResponse

__all__ = ["Call", "EVENTS", "OPTIONS", "call_of", "token_call", "with_extra"]

EVENTS = "text/event-stream"
_NO_OPTIONS: RequestOptions = {}
OPTIONS = frozenset(RequestOptions.__annotations__)


class Call:
    """A call, from which requests are built for each attempt."""

    __slots__ = (
        "accepts_events",
        "cookies",
        "deadline",
        "extensions",
        "headers",
        "idempotent",
        "is_confidential",
        "is_cross_origin",
        "max_retries",
        "operation",
        "payload",
        "query",
        "retry_unsafe",
        "security",
        "streams",
        "url",
        "verb",
    )

    def __init__(
        self, verb: str, url: str, settings: Settings, defaults: Defaults, accept: str
    ) -> None:
        self.verb = verb
        self.url = url
        """The URL without its query."""
        self.query: Pairs = defaults.query.copy()
        self.headers = defaults.headers.copy()
        self.headers["accept"] = accept
        self.cookies: list[tuple[str, str]] = []
        self.payload: Payload | None = None
        self.extensions = settings.extensions
        self.deadline = settings.deadline
        """Seconds for all attempts, including the delays between them."""
        self.max_retries = settings.max_retries
        self.idempotent = verb in IDEMPOTENT
        """Whether repeating the request has no further effect."""
        self.retry_unsafe = False
        self.is_cross_origin = False
        """Whether the URL has another origin than the base URL, so that no credentials are sent."""
        self.is_confidential = False
        """Whether the bodies contain credentials: they are neither logged nor sent elsewhere."""
        self.security: tuple[tuple[str, ...], ...] | None = None
        self.streams = False
        """Whether the caller requested events."""
        self.accepts_events = False
        """Whether a response of events is always returned as a stream."""
        self.operation: Operation | None = None

    def with_query(self, name: str, value: str | None) -> Call:
        """The same call with another value for a query parameter."""
        other = self._copy()
        other.query = [pair for pair in self.query if pair[0] != name]
        if value is not None:
            other.query += pairs_of(name, value, None, "repeat")
        return other

    def with_url(self, url: str) -> Call:
        """The same call to another URL, which includes its query."""
        other = self._copy()
        other.url, other.query = url, []
        if not is_same_origin(url, self.url):
            other.leave_origin()
        return other

    def leave_origin(self) -> None:
        """Send no credentials, because the URL belongs to another origin."""
        self.is_cross_origin = True
        self.security = ()
        self.query = []
        self.headers = {n: v for n, v in self.headers.items() if is_public(n) and n != "host"}

    def gives_events(self, response: HttpResponse) -> bool:
        """Whether the response is returned as a stream, whose body is not read in advance."""
        return self.streams or (self.accepts_events and is_event_stream(response))

    def _copy(self) -> Call:
        other = Call.__new__(Call)
        for name in Call.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    def apply(self, options: RequestOptions, settings: Settings) -> None:
        """Apply the options of the caller, except for those of the body."""
        if "max_retries" in options:
            self.max_retries = checked_retries(options["max_retries"])
        if options.get("retry_unsafe"):
            self.retry_unsafe = True
        if "timeout" in options and not isinstance(options["timeout"], NotGiven):
            timeout = checked_timeout(options["timeout"])
            self.extensions = timeout_extension(as_timeout(timeout, settings.service))
        if "deadline" in options:
            self.deadline = checked_deadline(options["deadline"])
        for name, value in checked_mapping(options.get("extra_query"), "extra_query").items():
            self.query = [pair for pair in self.query if pair[0] != name]
            if not isinstance(value, (Omit, NotGiven)):
                self.query += pairs_of(name, value, None, settings.service.array_format)
        for name, value in checked_headers(options.get("extra_headers"), "extra_headers").items():
            if isinstance(value, Omit):
                self.headers.pop(name.lower(), None)
                if name.lower() == "authorization":
                    self.security = ()
            else:
                self.headers[name.lower()] = value

    def finalize(self) -> None:
        """Add the headers that depend on the others."""
        if "authorization" in self.headers:
            self.security = ()
        if self.cookies:
            own = "; ".join([f"{name}={value}" for name, value in self.cookies])
            before = self.headers.get("cookie")
            self.headers["cookie"] = f"{before}; {own}" if before else own
        payload = self.payload
        if payload is not None and payload.content_type is not None:
            if payload.parts is not None:
                # The boundary is part of the content type.
                self.headers["content-type"] = payload.content_type
            self.headers.setdefault("content-type", payload.content_type)
            if payload.length is not None:
                self.headers["content-length"] = str(payload.length)


def call_of(
    settings: Settings, defaults: Defaults, operation: Operation, arguments: Mapping[str, Any]
) -> Call:
    """The call of an operation with the arguments of its method.

    Raises `TypeError` or `ValueError` for an argument that cannot be sent.
    """
    options = arguments.get("request_options")
    if options and not options.keys() <= OPTIONS:
        resource = arguments.get("self")
        known = [name for name in arguments if name not in ("self", "request_options")]
        function = (
            method_name(resource, operation) if resource else f"{operation.verb} {operation.path}"
        )
        raise unexpected_argument(function, options.keys() - OPTIONS, [*known, *OPTIONS])
    try:
        return _call_of(settings, defaults, operation, arguments)
    except UnsendableError as error:
        raise error.public(operation.names) from None


def _call_of(
    settings: Settings, defaults: Defaults, operation: Operation, arguments: Mapping[str, Any]
) -> Call:
    compiled = operation.compiled or compile_operation(operation)
    options: RequestOptions = arguments.get("request_options") or _NO_OPTIONS
    base = settings.base_url if operation.server is None else settings.base_of(operation.server)
    url = base + compiled.path_of(arguments)
    call = Call(operation.verb, url, settings, defaults, compiled.accept)
    call.operation = operation
    call.security = operation.security
    if compiled.fixed:
        call.query += compiled.fixed_query(arguments)
    body = _distribute(call, compiled, arguments, settings)
    call.accepts_events = operation.page is None and operation.result != "bytes"
    if operation.stream is not None:
        call.streams = operation.stream_only or arguments.get("stream") is True
        if call.streams and not operation.stream_only:
            call.headers["accept"] = operation.stream_type
    if options or operation.idempotency is not None:
        _add_key(call, compiled, arguments, body)
    if options:
        call.apply(options, settings)
    # The payload comes last: it opens files, and no later check may fail.
    if compiled.kinds or options.get("extra_body") is not None:
        given = call.headers.get("content-type")
        call.payload = _payload(operation, compiled, body, options.get("extra_body"), given)
    call.finalize()
    return call


def _distribute(
    call: Call, compiled: CompiledOperation, arguments: Mapping[str, Any], settings: Settings
) -> dict[str, Any]:
    """Set each argument at its location, and return the arguments of the body."""
    body: dict[str, Any] = {}
    locations, renamings = compiled.locations, compiled.renamings
    for name, value in arguments.items():
        kind = value.__class__
        if kind is Omit or kind is NotGiven:
            continue
        location, wire = locations.get(name) or (compiled.fallback, name)
        if location is Location.PATH or location is Location.NONE:
            continue
        try:
            if name in renamings:
                value = renamings[name].apply(value)
            if location is Location.BODY:
                body[wire] = value
            elif location is Location.QUERY:
                arrays = settings.service.array_format
                call.query += pairs_of(wire, value, compiled.styles.get(name), arrays)
            elif value is not None or compiled.styles.get(name) == "json":
                style = compiled.styles.get(name)
                if location is Location.HEADER:
                    call.headers[wire] = header_argument(value, style)
                else:
                    call.cookies += cookie_pairs(wire, value, style)
        except UnsendableError as error:
            is_named = location is Location.QUERY and error.path
            raise error if is_named else error.inside(name) from None
    return body


def _add_key(
    call: Call, compiled: CompiledOperation, arguments: Mapping[str, Any], body: dict[str, Any]
) -> None:
    """Add the idempotency key, with which the API processes a request only once."""
    options: RequestOptions = arguments.get("request_options") or _NO_OPTIONS
    given = options["idempotency_key"] if "idempotency_key" in options else NotGiven()
    if arguments.get(compiled.idempotency_argument, given) is None:
        given = None
    if not isinstance(given, (NotGiven, type(None))):
        given = checked_header("Idempotency-Key", given)
    header, name = compiled.idempotency_header, compiled.idempotency_name
    if name is not None:
        if isinstance(given, str):
            body[name] = given
        elif given is not None and body.get(name) is None:
            body[name] = str(uuid4())
        call.idempotent = call.idempotent or body.get(name) is not None
    elif header is not None or isinstance(given, str):
        key = (header or "Idempotency-Key").lower()
        if isinstance(given, str):
            call.headers[key] = given
        elif given is not None:
            call.headers.setdefault(key, str(uuid4()))
        call.idempotent = call.idempotent or key in call.headers


def _payload(
    operation: Operation,
    compiled: CompiledOperation,
    body: dict[str, Any],
    extra: Any,
    given: str | None,
) -> Payload | None:
    """The payload of the arguments of the body; `given` is the content type of the caller."""
    from .bodies import body_of, choose_kind

    kinds = compiled.kinds or ("json",)
    if operation.whole_body is not None:
        wire = operation.names.get(operation.whole_body, operation.whole_body)
        if wire not in body:
            if extra is None:
                return None
            body, argument = {wire: extra}, "extra_body"
        else:
            argument = operation.whole_body
            if extra is not None:
                body = {wire: with_extra(body[wire], extra)}
        values: Any = body[wire]
        kind = choose_kind(kinds, body, given)
    else:
        argument = None
        if extra is not None:
            body = with_extra(body, extra)
        if not body and (operation.optional_body or not compiled.kinds):
            return None
        values = body
        kind = choose_kind(kinds, body, given)
    media_type = given or compiled.media_types.get(kind)
    payload = body_of(kind, values, media_type, operation.files, argument, operation.parts)
    if given is not None and payload.parts is None:
        payload.content_type = given
    return payload


def with_extra(values: Any, extra: Any) -> Any:
    if not is_mapping(values) or not is_mapping(extra):
        raise TypeError("`extra_body` must be a mapping, and the body that it extends an object.")
    known = cast("dict[str, Any]", values if isinstance(values, dict) else plain(values))
    return {**known, **plain(extra)}


def token_call(settings: Settings, defaults: Defaults, tokens: Tokens) -> Call:
    """The call that exchanges client credentials for a token."""
    from .bodies import body_of

    call = Call("POST", tokens.token_url, settings, defaults, "application/json")
    if not is_same_origin(call.url, settings.base_url):
        call.leave_origin()
    call.headers.pop("authorization", None)
    call.security = ()
    call.idempotent = call.is_confidential = True
    call.payload = body_of("form", tokens.form, None)
    call.finalize()
    return call
