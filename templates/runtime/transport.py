"""The adapter of the HTTP library: the only module that depends on it.

To use another library, implement the same names with it.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from importlib import import_module
from typing import IO, Any, NamedTuple, Union

import httpx
from httpx import URL as HttpUrl
from httpx import AsyncBaseTransport as AsyncHttpTransport
from httpx import AsyncClient as AsyncHttpClient
from httpx import BaseTransport as HttpTransport
from httpx import Client as HttpClient
from httpx import Request as HttpRequest
from httpx import Response as HttpResponse
from httpx import Timeout

from .config import Service
from .environment import environment_errors
from .logs import REDACTED

__all__ = [
    "AsyncHttpClient",
    "AsyncHttpTransport",
    "CLIENT_AUTH",
    "BrokenStream",
    "Content",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Failure",
    "HttpClient",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "HttpUrl",
    "LIMITS",
    "Part",
    "Proxies",
    "TRANSPORT_ERRORS",
    "Timeout",
    "add_cookies",
    "as_timeout",
    "check_error_kind",
    "failure_of",
    "transport_error",
    "inherited_headers",
    "inherited_query",
    "is_http_url",
    "keep_out_of_log",
    "library",
    "new_request",
    "origin_of",
    "redirected",
    "set_content",
    "timeout_extension",
    "timeout_of",
    "without_user",
]

Content = Union[bytes, Iterable[bytes], AsyncIterable[bytes]]
Part = tuple[
    str, tuple[Union[str, None], Union[bytes, IO[bytes]], Union[str, None], dict[str, str]]
]
"""One part of a multipart body: name, and file name, content, content type and further headers."""

TRANSPORT_ERRORS: tuple[type[Exception], ...] = (
    httpx.RequestError,
    httpx.StreamError,
    ConnectionError,
    TimeoutError,
)
"""Errors that sending a request and reading its response are documented to raise."""

_LOWER_LIBRARIES = ("aiohttp", "anyio", "h11", "h2", "hpack", "httpcore", "ssl", "trio")

CLIENT_AUTH = httpx.USE_CLIENT_DEFAULT
"""Uses the authentication that the HTTP client was created with."""

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_NEVER_RETRY = (
    httpx.LocalProtocolError,
    httpx.StreamError,
    httpx.TooManyRedirects,
    httpx.UnsupportedProtocol,
)
_OF_TRANSPORT = ("verify", "cert", "trust_env", "limits", "proxy")
LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
"""Default connection limits of a client."""

_DEFAULT_ENCODINGS = ("gzip, deflate, br", "gzip, deflate, zstd", "gzip, deflate, br, zstd")
"""Defaults of the library, by installed packages. A few bytes of `br` can be gigabytes."""

Proxies = Union[str, httpx.URL, httpx.Proxy]
"""Types of the `proxy` option."""


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the defaults of this client for options that are not passed.

    Takes all options of `httpx.Client`: `proxy`, `transport`, `limits`, `http2`, `event_hooks`...
    """

    def __init__(self, **options: Any) -> None:
        with environment_errors():
            super().__init__(**_with_defaults(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the defaults of this client for options that are not passed.

    Takes all options of `httpx.AsyncClient`: `proxy`, `transport`, `limits`, `http2`...
    """

    def __init__(self, **options: Any) -> None:
        with environment_errors():
            super().__init__(**_with_defaults(options))


class DefaultAioHttpClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` that sends its requests with aiohttp.

    It needs the extra `aiohttp`. Takes the options of `httpx.AsyncClient`, but for `http2`.
    """

    def __init__(self, **options: Any) -> None:
        try:
            backend: Any = import_module("httpx_aiohttp")
        except ImportError:
            raise ImportError(
                "DefaultAioHttpClient needs aiohttp: install this package's extra `aiohttp`."
            ) from None
        given = _with_defaults(options)
        moved = {name: given.pop(name) for name in _OF_TRANSPORT if name in given}
        if isinstance(moved.get("proxy"), str):
            moved["proxy"] = httpx.Proxy(moved["proxy"])
        with environment_errors():
            given.setdefault("transport", backend.AiohttpTransport(**moved))
            super().__init__(**given)


def _with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    return {"limits": LIMITS, "follow_redirects": True, **options}


class Failure(NamedTuple):
    """The failure of a request without a complete response."""

    sent: bool
    """Whether the server may have received it."""
    timed_out: bool
    never_retry: bool
    """Whether a retry cannot succeed."""


def failure_of(error: Exception) -> Failure:
    """Classify an error that was raised while a request was sent or its response was read."""
    never_retry = isinstance(error, _NEVER_RETRY) or _is_untrusted(error) or _is_foreign(error)
    not_sent = (*_NEVER_SENT, *_NEVER_RETRY, ConnectionRefusedError)
    return Failure(
        sent=not isinstance(error, not_sent),
        timed_out=_has_timed_out(error),
        never_retry=never_retry,
    )


def _has_timed_out(error: Exception) -> bool:
    if not isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return False
    # The transport of aiohttp reports every failure to connect as a timeout.
    cause = error.__cause__
    return not type(cause).__module__.startswith("aiohttp") or "Timeout" in type(cause).__name__


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether the certificate of the server was refused, which a retry does not change."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _is_foreign(error: Exception) -> bool:
    """Whether the error is not a network error, but one of an event hook or a closed loop."""
    library = type(error).__module__.partition(".")[0]
    known = (*TRANSPORT_ERRORS, OSError)
    return not isinstance(error, known) and library not in _LOWER_LIBRARIES


def as_timeout(given: float | Timeout | None, service: Service) -> Timeout:
    """The timeouts of an option."""
    if isinstance(given, Timeout):
        return given
    if given is None:
        return Timeout(None)
    return Timeout(given, connect=min(given, service.connect_timeout))


def timeout_of(client: HttpClient | AsyncHttpClient | None) -> Timeout | None:
    """The timeouts that an HTTP client was created with, unless they are the library's defaults."""
    default = httpx.Timeout(5.0)
    return None if client is None or client.timeout == default else client.timeout


def timeout_extension(timeout: Timeout) -> dict[str, Any]:
    """The extension of a request that contains its timeouts."""
    return {"timeout": timeout.as_dict()}


class _Request(httpx.Request):
    """A request whose representation has neither the query nor the user name of its URL."""

    def __repr__(self) -> str:
        url = without_user(str(self.url.copy_with(query=None, fragment=None)))
        shown = f"{url}?{REDACTED}" if self.url.query else url
        return f"<Request({self.method!r}, {shown!r})>"


def new_request(
    verb: str,
    url: str,
    headers: Mapping[str, str],
    extensions: dict[str, Any],
    content: Content | None = None,
    parts: list[Part] | None = None,
) -> HttpRequest:
    """A request with the given headers, extensions and content."""
    if parts:
        files: Any = [
            (part, (name, inner, kind, dict(more))) for part, (name, inner, kind, more) in parts
        ]
        given = headers.get("content-type", "")
        _, has_boundary, boundary = given.partition("boundary=")
        if not has_boundary:
            headers = {name: text for name, text in headers.items() if name != "content-type"}
            return _Request(verb, url, headers=headers, files=files, extensions=extensions)
        # The library takes the boundary from the content type of form data only.
        known = {**headers, "content-type": f"multipart/form-data; boundary={boundary}"}
        request = _Request(verb, url, headers=known, files=files, extensions=extensions)
        request.headers["content-type"] = given
        return request
    return _Request(verb, url, headers=headers, content=content, extensions=extensions)


def redirected(request: HttpRequest, extensions: dict[str, Any]) -> HttpRequest:
    """A request that the library created for a redirect, without secrets in its representation."""
    return _Request(
        request.method,
        request.url,
        headers=request.headers,
        stream=request.stream,
        extensions=extensions,
    )


def add_cookies(client: HttpClient | AsyncHttpClient, request: HttpRequest) -> None:
    """Add the cookies of the HTTP client."""
    for _ in client.cookies.jar:
        client.cookies.set_cookie_header(request)
        return


def inherited_headers(client: HttpClient | AsyncHttpClient) -> dict[str, str]:
    """The default headers of an HTTP client, without those of the library itself."""
    headers = {name.lower(): value for name, value in client.headers.items()}
    if headers.get("accept") == "*/*":
        del headers["accept"]
    if headers.get("accept-encoding") in _DEFAULT_ENCODINGS:
        headers["accept-encoding"] = "gzip, deflate"
    if headers.get("user-agent", "").startswith("python-httpx/"):
        del headers["user-agent"]
    return headers


def inherited_query(client: HttpClient | AsyncHttpClient) -> list[tuple[str, str]]:
    """The query parameters that an HTTP client adds to every request."""
    return list(client.params.multi_items())


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port, which must be the same for credentials to be sent.

    Raises `ValueError` if the URL is invalid.
    """
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None
    port = parsed.port or {"http": 80, "https": 443}.get(parsed.scheme)
    return parsed.scheme, parsed.host, port


def is_http_url(url: str) -> bool:
    """Whether a request can be sent to the URL."""
    try:
        parsed = httpx.URL(url)
        host, port = parsed.host, parsed.port
    except (httpx.InvalidURL, ValueError):  # a host that IDNA refuses is a UnicodeError
        return False
    return parsed.scheme in ("http", "https") and bool(host) and (port is None or 0 < port < 65_536)


def set_content(response: HttpResponse, content: bytes) -> None:
    """Store the body of a response that was read in chunks."""
    # Like `Response.read`, which has no size limit.
    response._content = content  # pyright: ignore[reportPrivateUsage]


def without_user(url: str) -> str:
    """The URL without a user name and password."""
    return str(httpx.URL(url).copy_with(userinfo=b""))


class _QueryKeys(logging.Filter):
    """Removes the values of some query parameters from the URLs that the library logs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the URLs among the arguments of a record; every record is logged."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                self._hidden(given) if isinstance(given, httpx.URL) else given
                for given in record.args
            )
        return True

    def _hidden(self, url: httpx.URL) -> httpx.URL:
        for name in self.names.intersection(url.params):
            url = url.copy_set_param(name, "redacted")
        return url


_QUERY_KEYS = _QueryKeys()


def keep_out_of_log(names: Iterable[str]) -> None:
    """Do not log the values of these query parameters, which are secrets."""
    new = set(names) - _QUERY_KEYS.names
    if new:
        _QUERY_KEYS.names |= new
        logging.getLogger("httpx").addFilter(_QUERY_KEYS)


def library() -> str:
    """The library's name and version, for the `User-Agent`."""
    return f"httpx/{httpx.__version__}"


_TRANSPORT_ERRORS_BY_KIND: dict[str, type[httpx.RequestError]] = {
    "connect": httpx.ConnectError,
    "connect_timeout": httpx.ConnectTimeout,
    "pool_timeout": httpx.PoolTimeout,
    "read_timeout": httpx.ReadTimeout,
    "write_timeout": httpx.WriteTimeout,
    "reset": httpx.ReadError,
}


def check_error_kind(kind: object) -> None:
    """Raise `ValueError` for an unknown kind of error."""
    if kind not in _TRANSPORT_ERRORS_BY_KIND:
        known = ", ".join(sorted(_TRANSPORT_ERRORS_BY_KIND))
        raise ValueError(
            f"{kind!r} is not a known error: use one of {known}, or respond(status=...) for a status."
        )


def transport_error(kind: str, request: HttpRequest) -> Exception:
    """The error that the library raises for a kind of failure; for tests."""
    return _TRANSPORT_ERRORS_BY_KIND[kind](f"{kind} (raised by a test)", request=request)


class BrokenStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends with a connection error; for tests."""

    def __init__(self, begin: bytes, request: HttpRequest) -> None:
        self._begin = begin
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        yield self._begin
        raise transport_error("reset", self._request)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._begin
        raise transport_error("reset", self._request)
