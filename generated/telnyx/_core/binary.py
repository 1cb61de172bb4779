"""Answers that are files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from .responses import APIResponse, AsyncAPIResponse
from .transport import HttpResponse

__all__ = ["AsyncBinaryAPIResponse", "BinaryAPIResponse"]


def _same(response: HttpResponse) -> bytes:
    return response.content


class BinaryAPIResponse(APIResponse[bytes]):
    """A file that the API answered with."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response, _same)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content as it was sent, still compressed if it was."""
        return self.http_response.iter_raw(chunk_size)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A file that the API answered with; reading has to be awaited."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response, _same)

    @property
    def content(self) -> bytes:
        """The whole content, when it has been read already, as it has outside of streaming."""
        return self.http_response.content

    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content as it was sent, still compressed if it was."""
        return self.http_response.aiter_raw(chunk_size)
