# Generated from the Telnyx API 2.0.0. Do not edit.

"""Responses with status, headers and body, for raw and streaming access."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any, TypeVar, overload

from .downloads import write_file_async
from .limits import BodyBuffer
from .release import close_later
from .responses import AsyncContent, reading
from .results import reader_for
from .transport import HttpResponse
from .untrusted import parse_json

__all__ = ["AsyncAPIResponse", "AsyncBinaryAPIResponse", "read_body"]

T = TypeVar("T")
R = TypeVar("R")


async def read_body(response: HttpResponse, max_bytes: int | None) -> None:
    """Read the whole body, at most `max_bytes`."""
    if max_bytes is None:
        try:
            await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return
    buffer = BodyBuffer(response, max_bytes)
    is_complete = False
    try:
        async for chunk in response.aiter_bytes():
            if not buffer.add(chunk):
                break
        else:
            is_complete = True
    finally:
        if not is_complete:
            await response.aclose()
    buffer.finish()


class AsyncAPIResponse(AsyncContent[T]):
    """A response with its status, headers and body, which is read with `await`."""

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[R]) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Parse the body as the result of the method, or as another type.

        Args:
            to: A model, `str`, `bytes`, `dict[str, Any]`, `list[Model]` or the like.
        """
        if to is not None:
            await self.read()
            return reader_for(to)(self.http_response, False)
        if not self._streams:
            await self.read()
        self._is_released = True
        return self._parse(self.http_response)

    def __del__(self) -> None:
        if self._streams and not self._is_released:
            close_later(self.http_response)

    async def read(self) -> bytes:
        """Read the whole body."""
        with reading(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """Read the whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Read the whole body as JSON."""
        await self.read()
        return parse_json(self.http_response.content)

    async def close(self) -> None:
        """Close the response and release its connection, without reading the rest."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in chunks."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the body in chunks of text."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body."""
        with reading(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file."""
        await self.stream_to_file(file)

    async def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file in chunks of the given size."""
        await write_file_async(file, self.iter_bytes(chunk_size))


def _content_of(response: HttpResponse) -> bytes:
    return response.content


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response that is a file."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response, _content_of)

    async def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in chunks, without decompressing it."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_raw(chunk_size):
                yield chunk
