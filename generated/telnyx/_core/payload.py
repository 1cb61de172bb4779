# Generated from the Telnyx API 2.0.0. Do not edit.

"""Request bodies that are ready to be sent, and whether they can be sent again."""

from __future__ import annotations

from typing import IO, Any

from .files import (
    OpenFile,
    chunks,
    chunks_async,
    needs_await,
    part_of,
    remaining,
    rewind,
    spooled_async,
)
from .transport import Content, Part

__all__ = ["Payload"]


class Payload:
    """A request body, which can be sent again after a failure if it is replayable."""

    __slots__ = (
        "_file",
        "_opened",
        "_starts",
        "_waiting",
        "content",
        "content_type",
        "length",
        "parts",
        "replayable",
    )

    def __init__(
        self, content: bytes | None, content_type: str | None, parts: list[Part] | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.parts = parts
        self.replayable = True
        self.length: int | None = None
        """Length of a streamed body, if it is known before the body is read."""
        self._file: Any = None
        self._opened: list[IO[bytes]] = []
        self._starts: list[tuple[Any, int]] = []
        self._waiting: list[tuple[str, int | None, Any]] = []

    def hold(self, file: OpenFile, argument: str, *, part: int | None = None) -> None:
        """Rewind a file before it is sent again, and close it if it was opened here.

        `part` is its index in a multipart body; without one it is the whole body.
        """
        if file.opened:
            self._opened.append(file.content)
        if needs_await(file.content):
            self._waiting.append((argument, part, file.content))
        if part is None or not needs_await(file.content):
            self.replayable = self.replayable and file.replayable
        if file.replayable and hasattr(file.content, "tell"):
            self._starts.append((file.content, file.content.tell()))
        if part is None:
            self._file = file.content
            self.length = remaining(file.content)

    def load(self) -> None:
        """Prepare for the synchronous client, which cannot read asynchronous files."""
        for argument, _, content in self._waiting:
            raise TypeError(
                f"Argument `{argument}` is of type {type(content).__name__}, which has to be "
                "awaited: use the asynchronous client, or read it first and pass the bytes."
            )

    async def load_async(self) -> None:
        """Prepare for the asynchronous client: asynchronous files are read."""
        waiting, self._waiting = self._waiting, []
        for _, part, content in waiting:
            if part is not None and self.parts is not None:
                copy = await spooled_async(content)
                self._opened.append(copy)
                self._starts.append((copy, 0))
                name, (filename, _, content_type, headers) = self.parts[part]
                self.parts[part] = name, (filename, part_of(copy), content_type, headers)

    def stream(self, *, is_async: bool) -> Content | None:
        """The content for the HTTP library, from its start."""
        if self._starts:
            for content, position in self._starts:
                rewind(content, position)
        if self._file is None:
            return self.content
        return chunks_async(self._file) if is_async else chunks(self._file)

    def close(self) -> None:
        """Close the files that were opened for sending."""
        for file in self._opened:
            file.close()
