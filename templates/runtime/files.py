"""Files: what may be given for one, and how it is read."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from .typeguards import is_tuple
from .types import FileContent

__all__ = [
    "OpenFile",
    "bytes_of",
    "chunks",
    "chunks_async",
    "file_from_path",
    "is_file",
    "open_file",
    "remaining",
    "rewind",
    "write_file",
    "write_file_async",
]

_CHUNK = 64 * 1024


def file_from_path(path: str) -> tuple[str, bytes]:
    """The name and content of a file, ready to be given as a file argument."""
    return Path(path).name, Path(path).read_bytes()


def is_file(value: object) -> bool:
    """Whether a value can only be meant as a file."""
    if is_tuple(value):
        return 2 <= len(value) <= 4 and is_file(value[1])
    return isinstance(value, (bytes, bytearray, os.PathLike, AsyncIterable)) or hasattr(
        value, "read"
    )


class OpenFile(NamedTuple):
    """A file argument taken apart."""

    name: str | None
    content: Any
    content_type: str | None
    replayable: bool
    """Whether the content can be sent a second time."""
    opened: bool
    """Whether it was opened here, and has to be closed here."""


def open_file(value: Any, argument: str) -> OpenFile:
    """Take a file argument apart; a path is opened."""
    name: str | None = None
    content_type: str | None = None
    content = value
    if is_tuple(value):
        parts = value
        name, content = parts[0], parts[1]
        content_type = parts[2] if len(parts) > 2 else None
    if isinstance(content, os.PathLike):
        path = Path(cast("os.PathLike[str]", content))
        return OpenFile(name or path.name, path.open("rb"), content_type, True, True)
    if isinstance(content, (bytes, bytearray)):
        return OpenFile(name, bytes(content), content_type, True, False)
    if isinstance(content, str):
        return OpenFile(name, content.encode(), content_type, True, False)
    if hasattr(content, "read"):
        if isinstance(getattr(content, "mode", "rb"), str) and hasattr(content, "encoding"):
            raise TypeError(f"Argument `{argument}` is a file opened as text; open it with 'rb'.")
        own = getattr(content, "name", None)
        named = name or (Path(own).name if isinstance(own, str) else None)
        return OpenFile(named, content, content_type, _can_seek(content), False)
    if isinstance(content, (Iterable, AsyncIterable)):
        repeats = not isinstance(content, (Iterator, AsyncIterator))
        chunks_ = cast("FileContent", content)
        return OpenFile(name, chunks_, content_type, repeats, False)
    raise TypeError(
        f"Argument `{argument}` must be bytes, a path, an open file, an iterator of bytes or "
        f"(name, content, content type), not {type(cast(object, content)).__name__}."
    )


def _can_seek(content: Any) -> bool:
    try:
        return bool(content.seekable())
    except AttributeError:
        return hasattr(content, "seek")


def remaining(content: Any) -> int | None:
    """How many bytes of an open file are left to send, if that can be known."""
    if not hasattr(content, "seek") or not _can_seek(content):
        return None
    position = content.tell()
    length = content.seek(0, os.SEEK_END) - position
    content.seek(position)
    return int(length)


def rewind(content: Any, position: int) -> None:
    """Put an open file back where it stood before it was sent."""
    if hasattr(content, "seek"):
        content.seek(position)


def bytes_of(content: Any) -> bytes | IO[bytes]:
    """Content for a part of a multipart body, which is bytes or an open file."""
    if isinstance(content, bytes) or hasattr(content, "read"):
        return cast("bytes | IO[bytes]", content)
    if isinstance(content, AsyncIterable):
        raise TypeError("An async iterator cannot be a part of a multipart body; read it first.")
    return b"".join(cast("Iterable[bytes]", content))


def chunks(content: Any) -> Iterable[bytes]:
    """The content piece by piece."""
    if isinstance(content, AsyncIterable):
        raise TypeError("An async iterator can only be sent by the asynchronous client.")
    return _read(content) if hasattr(content, "read") else cast("Iterable[bytes]", content)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


async def chunks_async(content: Any) -> AsyncIterator[bytes]:
    """The content piece by piece; files are read by a thread, so that other tasks go on."""
    if isinstance(content, AsyncIterable):
        async for chunk in cast("AsyncIterable[bytes]", content):
            yield chunk
    elif hasattr(content, "read"):
        from anyio.to_thread import run_sync

        while chunk := await run_sync(content.read, _CHUNK):
            yield chunk
    else:
        for chunk in cast("Iterable[bytes]", content):
            yield chunk


def write_file(path: str | os.PathLike[str], chunks: Iterable[bytes]) -> None:
    """Write chunks to a file."""
    with Path(path).open("wb") as target:
        for chunk in chunks:
            target.write(chunk)


async def write_file_async(path: str | os.PathLike[str], chunks: AsyncIterable[bytes]) -> None:
    """Write chunks to a file without blocking the event loop."""
    from anyio import open_file

    async with await open_file(path, "wb") as target:
        async for chunk in chunks:
            await target.write(chunk)
