# Generated from the Telnyx API 2.0.0. Do not edit.

"""Responses with status, headers and body, for raw and streaming access."""

# Made from async_responses.py by `make runtime`: edit that file instead.

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, TypeVar, overload

from .downloads import write_file
from .limits import BodyBuffer
from .responses import SyncContent, reading
from .results import reader_for
from .transport import HttpResponse
from .untrusted import parse_json

__all__ = ["APIResponse", "BinaryAPIResponse", "read_body"]

T = TypeVar("T")
R = TypeVar("R")


def read_body(response: HttpResponse, max_bytes: int | None) -> None:
    """Read the whole body, at most `max_bytes`."""
    if max_bytes is None:
        try:
            response.read()
        except BaseException:
            response.close()
            raise
        return
    buffer = BodyBuffer(response, max_bytes)
    is_complete = False
    try:
        for chunk in response.iter_bytes():
            if not buffer.add(chunk):
                break
        else:
            is_complete = True
    finally:
        if not is_complete:
            response.close()
    buffer.finish()


class APIResponse(SyncContent[T]):
    """A response with its status, headers and body."""

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[R]) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """Parse the body as the result of the method, or as another type.

        Args:
            to: A model, `str`, `bytes`, `dict[str, Any]`, `list[Model]` or the like.
        """
        if to is not None:
            self.read()
            return reader_for(to)(self.http_response, False)
        if not self._streams:
            self.read()
        self._is_released = True
        return self._parse(self.http_response)

    def __del__(self) -> None:
        if self._streams and not self._is_released:
            self.http_response.close()

    def read(self) -> bytes:
        """Read the whole body."""
        with reading(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """Read the whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Read the whole body as JSON."""
        self.read()
        return parse_json(self.http_response.content)

    def close(self) -> None:
        """Close the response and release its connection, without reading the rest."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in chunks."""
        with reading(self.http_response):
            for chunk in self.http_response.iter_bytes(chunk_size):
                yield chunk

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the body in chunks of text."""
        with reading(self.http_response):
            for chunk in self.http_response.iter_text(chunk_size):
                yield chunk

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body."""
        with reading(self.http_response):
            for line in self.http_response.iter_lines():
                yield line

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file."""
        self.stream_to_file(file)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file in chunks of the given size."""
        write_file(file, self.iter_bytes(chunk_size))


def _content_of(response: HttpResponse) -> bytes:
    return response.content


class BinaryAPIResponse(APIResponse[bytes]):
    """A response that is a file."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response, _content_of)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in chunks, without decompressing it."""
        with reading(self.http_response):
            for chunk in self.http_response.iter_raw(chunk_size):
                yield chunk
