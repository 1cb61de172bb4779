"""Tests of programs that use the client: responses without a network.

    fake = FakeTransport()
    fake.on("messages.send").respond({"data": {"id": "1"}})
    client = fake.client()
    client.messages.send(to="+15550100")
    assert fake.calls[0].json == {"to": "+15550100"}

Only the network is replaced: paths, bodies, retries, errors, pages and types are real.
"""

from __future__ import annotations

import inspect
import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, cast, overload
from urllib.parse import parse_qsl, urlsplit

from typing_extensions import TypeVar

from .fake_pages import page_body
from .lazy import import_from_package
from .operation import Operation
from .service import SERVICE
from .transport import (
    AsyncHttpClient,
    AsyncHttpTransport,
    BrokenStream,
    HttpClient,
    HttpRequest,
    HttpResponse,
    HttpTransport,
    check_error_kind,
    transport_error,
)

__all__ = ["FakeCall", "FakeTransport", "Route"]

NameT = TypeVar("NameT", bound=str, default=str)
ClientT = TypeVar("ClientT", default=Any)
AsyncClientT = TypeVar("AsyncClientT", default=Any)

Responder = Callable[[HttpRequest], HttpResponse]


class FakeCall:
    """A request that the client sent."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.verb = request.method
        self.path = request.url.path
        self.headers = request.headers
        self.content: bytes = request.content

    def __repr__(self) -> str:
        return f"<FakeCall {self.verb} {self.path}>"

    @property
    def query(self) -> dict[str, str]:
        """Query parameters; of several with one name, the last."""
        return dict(parse_qsl(self.request.url.query.decode(), keep_blank_values=True))

    @property
    def json(self) -> Any:
        """The body, which must be JSON."""
        return json.loads(self.content)


class Route:
    """The responses of one operation, in order; the last one is repeated."""

    def __init__(self, verb: str, path: str, operation: Operation | None) -> None:
        self.verb = verb
        self.path = path
        self.calls: list[FakeCall] = []
        """The requests that were received."""
        self._operation = operation
        self._pattern = re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path)))
        self._responders: list[Responder] = []
        self._delay = 0.0

    def __repr__(self) -> str:
        return f"<Route {self.verb} {self.path}>"

    def respond(
        self,
        body: object = None,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> Route:
        """Respond with a body: bytes and text unchanged, other values as JSON, None as no body."""
        kind, content = _encoded(body)
        known = {**kind, **(headers or {})}
        responder: Responder = lambda request: HttpResponse(  # noqa: E731
            status, headers=known, content=content, request=request
        )
        self._responders += [responder] * times
        return self

    def respond_with(self, responder: Responder) -> Route:
        """Respond with the `httpx.Response` that a function returns for the request."""
        self._responders.append(responder)
        return self

    def respond_pages(self, *pages: Sequence[object]) -> Route:
        """Respond to requests for pages of a list with these items."""
        operation = self._operation
        if operation is None or operation.page is None:
            raise ValueError(f"{self.verb} {self.path} is not a list with pages.")
        scheme = getattr(import_from_package("pagination"), f"Sync{operation.page}")._scheme

        def responder(request: HttpRequest) -> HttpResponse:
            query = dict(parse_qsl(request.url.query.decode()))
            body = page_body(scheme, [list(page) for page in pages], query, str(request.url))
            return HttpResponse(200, json=body, request=request)

        return self.respond_with(responder)

    def respond_events(self, *events: object) -> Route:
        """Respond with a stream of server-sent events that ends with `[DONE]`."""
        lines = [f"data: {e if isinstance(e, str) else json.dumps(e)}\n\n" for e in events]
        return self.respond(
            "".join(lines) + "data: [DONE]\n\n", headers={"content-type": "text/event-stream"}
        )

    def raise_error(self, kind: str = "connect", *, times: int = 1) -> Route:
        """Raise a network error: `connect`, `connect_timeout`, `pool_timeout`, `read_timeout`,
        `write_timeout` or `reset`.
        """
        check_error_kind(kind)

        def responder(request: HttpRequest) -> HttpResponse:
            raise transport_error(kind, request)

        self._responders += [responder] * times
        return self

    def disconnect(self, begin: bytes = b'{"data"') -> Route:
        """Respond with the beginning of a body, then disconnect."""
        self._responders.append(
            lambda request: HttpResponse(200, stream=BrokenStream(begin, request), request=request)
        )
        return self

    def delay(self, seconds: float) -> Route:
        """Delay every response."""
        self._delay = seconds
        return self

    def matches(self, verb: str, path: str) -> bool:
        """Whether a request belongs to this operation."""
        return verb == self.verb and self._pattern.fullmatch(path) is not None

    def take(self, call: FakeCall) -> tuple[float, Responder]:
        """Record a request, and return the delay and the responder for it."""
        self.calls.append(call)
        if not self._responders:
            raise UnexpectedRequestError(f"{self!r} has no response. Call `respond` on it.")
        left = self._responders
        return self._delay, left.pop(0) if len(left) > 1 else left[0]


class UnexpectedRequestError(AssertionError, LookupError):
    """A request for which no response was set."""


class FakeTransport(HttpTransport, AsyncHttpTransport, Generic[NameT, ClientT, AsyncClientT]):
    """Responds to requests in process, to those of sync and async clients at the same time."""

    def __init__(self) -> None:
        self.calls: list[FakeCall] = []
        """All requests that were received, in order."""
        self._routes: list[Route] = []

    @overload
    def on(self, operation: NameT) -> Route: ...
    @overload
    def on(self, operation: str, path: str) -> Route: ...
    def on(self, operation: Any, path: str | None = None) -> Route:
        """Set the responses of an operation.

        Args:
            operation: The method, such as `messages.send`, or the HTTP method if `path` is given.
            path: The path of the operation, such as `/messages/{id}`, for operations that the client
                has no method for.
        """
        verb, _, below = operation.partition(" ")
        below = path or below
        found = None if below else find_operation(operation)
        if found is not None:
            verb, below = found.verb, found.path
        route = Route(verb.upper(), below, found)
        self._routes.insert(0, route)
        return route

    def client(self, **options: Any) -> ClientT:
        """Create a synchronous client that gets its responses from here."""
        options.setdefault("api_key", "test-key")
        kind: Callable[..., ClientT] = getattr(import_from_package("_client"), SERVICE.client)
        return kind(http_client=HttpClient(transport=self), **options)

    def async_client(self, **options: Any) -> AsyncClientT:
        """Create an asynchronous client that gets its responses from here."""
        options.setdefault("api_key", "test-key")
        name = f"Async{SERVICE.client}"
        kind: Callable[..., AsyncClientT] = getattr(import_from_package("_client"), name)
        return kind(http_client=AsyncHttpClient(transport=self), **options)

    def handle_request(self, request: HttpRequest) -> HttpResponse:
        """Respond to a request of a synchronous client."""
        request.read()
        delay, responder = self._find(request)
        if delay:
            time.sleep(delay)
        return responder(request)

    async def handle_async_request(self, request: HttpRequest) -> HttpResponse:
        """Respond to a request of an asynchronous client."""
        await request.aread()
        delay, responder = self._find(request)
        if delay:
            import anyio

            await anyio.sleep(delay)
        return responder(request)

    def _find(self, request: HttpRequest) -> tuple[float, Responder]:
        call = FakeCall(request)
        self.calls.append(call)
        whole = request.url.raw_path.decode().partition("?")[0]
        below = whole.removeprefix(urlsplit(SERVICE.base_url).path.rstrip("/"))
        for route in self._routes:
            if route.matches(request.method, below) or route.matches(request.method, whole):
                return route.take(call)
        raise UnexpectedRequestError(
            f"There is no response for {request.method} {below}. "
            f'Set one with `on("{request.method}", "{below}").respond(...)`.'
        )


def _encoded(body: object) -> tuple[dict[str, str], bytes]:
    if body is None:
        return {}, b""
    if isinstance(body, bytes):
        return {"content-type": "application/octet-stream"}, body
    if isinstance(body, str):
        return {"content-type": "text/plain; charset=utf-8"}, body.encode()
    return {"content-type": "application/json"}, json.dumps(body).encode()


def find_operation(name: str) -> Operation:
    """The operation behind a method of the client, such as `messages.send`."""
    client = getattr(import_from_package("_client"), SERVICE.client)(api_key="unused")
    *resources, method = name.split(".")
    target: Any = client
    try:
        for part in resources:
            target = getattr(target, part)
        kind: Any = target.__class__
        function = inspect.unwrap(getattr(kind, method))
        return cast(Operation, function.__globals__[f"_{method.upper()}"])
    except (AttributeError, KeyError):
        raise LookupError(f"The client has no method `{name}`.") from None
