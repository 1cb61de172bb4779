"""Answers that are files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from .responses import APIResponse, AsyncAPIResponse
from .transport import HttpResponse

__all__ = ["AsyncBinaryAPIResponse", "BinaryAPIResponse"]


def _same(response: HttpResponse) -> bytes:
    return response.content


class BinaryAPIResponse(APIResponse[bytes]):
    """A file that the API answered with."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response, _same)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, piece by piece."""
        with Path(file).open("wb") as target:
            for chunk in self.iter_bytes():
                target.write(chunk)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the content to a file in pieces of the given size."""
        with Path(file).open("wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

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

    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content as it was sent, still compressed if it was."""
        return self.http_response.aiter_raw(chunk_size)
