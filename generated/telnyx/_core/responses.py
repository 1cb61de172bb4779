"""Answers as they came, for those who need more than the parsed result."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from .errors import APIConnectionError, APITimeoutError
from .results import reader_for
from .service import SERVICE
from .transport import TRANSPORT_ERRORS, HttpRequest, HttpResponse, failure_of

__all__ = ["APIResponse", "AsyncAPIResponse", "BaseAPIResponse", "reading"]

T = TypeVar("T")
R = TypeVar("R")


@contextmanager
def reading(response: HttpResponse) -> Generator[None]:
    """Turns failures while a body is read into this client's errors."""
    try:
        yield
    except TRANSPORT_ERRORS as error:
        path = response.request.url.path
        if failure_of(error).timed_out:
            message = f"The answer of {path} did not come in time."
            raise APITimeoutError(response.request, message=message) from error
        said = str(error) or type(error).__name__
        message = f"The answer of {path} broke off: {said}"
        raise APIConnectionError(message=message, request=response.request) from error


class BaseAPIResponse(Generic[T]):
    """What the sync and the async answer have in common."""

    http_response: HttpResponse
    """The answer as the HTTP library gives it."""

    def __init__(
        self, response: HttpResponse, parse: Callable[[HttpResponse], T], *, streams: bool = False
    ) -> None:
        self.http_response = response
        self._parse = parse
        self._streams = streams

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    @property
    def status_code(self) -> int:
        """The answer's status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Any:
        """The answer's headers; names are found in any case."""
        return self.http_response.headers

    @property
    def http_request(self) -> HttpRequest:
        """The request that was answered."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The request's verb."""
        return self.http_request.method

    @property
    def url(self) -> Any:
        """The request's address."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """Such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> Any:
        """Time between sending the request and closing the answer."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The API's name for the request."""
        return cast("str | None", self.headers.get(SERVICE.request_id_header))


class APIResponse(BaseAPIResponse[T]):
    """An answer, with its status, headers and body."""

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[R]) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """The result that the method itself would give, or the body as another type.

        Args:
            to: A model, `str`, `bytes`, `dict[str, Any]`, `list[Model]` or the like.
        """
        if to is not None:
            self.read()
            return reader_for(to)(self.http_response, False)
        if not self._streams:
            self.read()
        return self._parse(self.http_response)

    def read(self) -> bytes:
        """The whole body."""
        with reading(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """The whole body, which must be JSON."""
        self.read()
        return self.http_response.json()

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body piece by piece."""
        with reading(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body piece by piece as text."""
        with reading(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        with reading(self.http_response):
            yield from self.http_response.iter_lines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, piece by piece."""
        self.stream_to_file(file)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the content to a file in pieces of the given size."""
        with Path(file).open("wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)


class AsyncAPIResponse(BaseAPIResponse[T]):
    """An answer, with its status, headers and body; reading has to be awaited."""

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[R]) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """The result that the method itself would give, or the body as another type.

        Args:
            to: A model, `str`, `bytes`, `dict[str, Any]`, `list[Model]` or the like.
        """
        if to is not None:
            await self.read()
            return reader_for(to)(self.http_response, False)
        if not self._streams:
            await self.read()
        return self._parse(self.http_response)

    async def read(self) -> bytes:
        """The whole body."""
        with reading(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """The whole body, which must be JSON."""
        await self.read()
        return self.http_response.json()

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body piece by piece."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body piece by piece as text."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        with reading(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, piece by piece."""
        await self.stream_to_file(file)

    async def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the content to a file in pieces of the given size; other tasks go on."""
        from anyio import open_file

        async with await open_file(file, "wb") as target:
            async for chunk in self.iter_bytes(chunk_size):
                await target.write(chunk)
