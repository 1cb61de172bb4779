"""Responses with their status, headers and body: the parts that sync and async classes share."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar, cast

from .errors import APIConnectionError, APITimeoutError
from .service import SERVICE, RootError
from .transport import HttpRequest, HttpResponse, failure_of
from .untrusted import printable

__all__ = ["AsyncContent", "BaseAPIResponse", "SyncContent", "reading"]

T = TypeVar("T")


@contextmanager
def reading(response: HttpResponse) -> Generator[None]:
    """Raise errors of the HTTP library while a body is read as `APIConnectionError`."""
    try:
        yield
    except (RootError, AssertionError):
        raise
    except Exception as error:
        path = printable(response.request.url.path, 200)
        if failure_of(error).timed_out:
            message = f"Reading the response of {path} timed out."
            raise APITimeoutError(response.request, message=message) from error
        reason = printable(str(error)) or type(error).__name__
        message = f"The response of {path} is incomplete: {reason}"
        raise APIConnectionError(message=message, request=response.request) from error


class BaseAPIResponse(Generic[T]):
    """Status, headers and request of a response."""

    http_response: HttpResponse
    """The `httpx.Response`."""

    def __init__(
        self, response: HttpResponse, parse: Callable[[HttpResponse], T], *, streams: bool = False
    ) -> None:
        self.http_response = response
        self._parse = parse
        self._streams = streams
        self._is_released = False
        """Whether a stream made from the response releases its connection."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    @property
    def status_code(self) -> int:
        """The status code."""
        return self.http_response.status_code

    @property
    def headers(self) -> Any:
        """The headers; names are case-insensitive."""
        return self.http_response.headers

    @property
    def http_request(self) -> HttpRequest:
        """The `httpx.Request`."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def url(self) -> Any:
        """The URL of the request."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """The HTTP version, such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> Any:
        """Time between sending the request and closing the response."""
        return self.http_response.elapsed

    @property
    def retries_taken(self) -> int:
        """How often the request was retried."""
        return int(self.http_response.extensions.get("retries_taken", 0))

    @property
    def is_closed(self) -> bool:
        """Whether the response is closed and its connection released."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The request id, for questions to the support of the API."""
        return cast("str | None", self.headers.get(SERVICE.request_id_header))


class SyncContent(BaseAPIResponse[T]):
    """A response whose content is read on first access."""

    @property
    def content(self) -> bytes:
        """The whole body."""
        with reading(self.http_response):
            return self.http_response.read()


class AsyncContent(BaseAPIResponse[T]):
    """A response whose content has to be read with `await` first."""

    @property
    def content(self) -> bytes:
        """The whole body. Of a streamed response, call `await response.read()` first."""
        return self.http_response.content
