"""File arguments: the accepted types, and how they are read."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any, NamedTuple, cast

from .scalars import UnsendableError
from .typeguards import is_tuple
from .types import FileContent

__all__ = [
    "OpenFile",
    "chunks",
    "chunks_async",
    "file_from_path",
    "is_content_error",
    "is_file",
    "needs_await",
    "open_file",
    "part_of",
    "remaining",
    "rewind",
    "spooled_async",
]

_CHUNK = 64 * 1024
_MARK = "_raised_by_content"
_IN_MEMORY = 1024 * 1024
_KINDS = (
    "bytes, a path (`pathlib.Path(...)`), a file opened with 'rb', an iterator of bytes, or a "
    "tuple (name, content, content type)"
)


def file_from_path(path: str) -> tuple[str, bytes]:
    """The name and content of a file, to be passed as a file argument."""
    return Path(path).name, Path(path).read_bytes()


def is_file(value: object) -> bool:
    """Whether a value is a file and nothing else."""
    if is_tuple(value):
        return 2 <= len(value) <= 4 and is_file(value[1])
    return isinstance(value, (bytes, bytearray, os.PathLike, AsyncIterable)) or hasattr(
        value, "read"
    )


class OpenFile(NamedTuple):
    """A file argument, split into its parts."""

    name: str | None
    content: Any
    content_type: str | None
    replayable: bool
    """Whether the content can be sent a second time."""
    opened: bool
    """Whether this module opened it, and has to close it."""
    headers: Mapping[str, str] = {}
    """Further headers of its part of a multipart body."""


def open_file(value: Any, argument: str) -> OpenFile:
    """Split a file argument into its parts; a path is opened."""
    file = _open_file(value, argument)
    if not is_tuple(value) or len(value) < 4 or not value[3]:
        return file
    if not isinstance(value[3], Mapping):
        kind = type(value[3]).__name__
        raise UnsendableError(f"is a tuple whose headers are of type {kind}.", (argument,))
    return file._replace(headers=cast("Mapping[str, str]", value[3]))


def _open_file(value: Any, argument: str) -> OpenFile:
    name: Any = None
    content_type: Any = None
    content = value
    if is_tuple(value):
        if not 2 <= len(value) <= 4:
            raise UnsendableError(
                f"must be {_KINDS}; this tuple has {len(value)} entries.", (argument,)
            )
        name, content, content_type = (*value, None)[:3]
        for part, what in ((name, "name"), (content_type, "content type")):
            if part is not None and not isinstance(part, str):
                raise UnsendableError(
                    f"is a tuple whose {what} is of type {type(part).__name__}, not text; pass "
                    "several files as a list.",
                    (argument,),
                )
    if isinstance(content, os.PathLike):
        path = Path(cast("os.PathLike[str]", content))
        return OpenFile(name or path.name, path.open("rb"), content_type, True, True)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return OpenFile(name, bytes(cast(bytes, content)), content_type, True, False)
    if isinstance(content, str):
        raise UnsendableError(f"must be {_KINDS}, not text.", (argument,))
    if hasattr(content, "read"):
        if _is_text_file(content):
            raise UnsendableError("is a file opened as text; open it with 'rb'.", (argument,))
        known = OpenFile(name, content, content_type, _can_seek(content), False)
        return known._replace(
            name=name or _own_name(content), content_type=content_type or _own_type(content)
        )
    if isinstance(content, (Iterable, AsyncIterable)):
        repeats = not isinstance(content, (Iterator, AsyncIterator))
        chunks_ = cast("FileContent", content)
        return OpenFile(name, chunks_, content_type, repeats, False)
    raise UnsendableError(f"must be {_KINDS}, not {type(content).__name__}.", (argument,))


def _is_text_file(content: object) -> bool:
    has_mode = isinstance(getattr(content, "mode", "rb"), str)
    return (has_mode and hasattr(content, "encoding")) or isinstance(content, io.TextIOBase)


def _own_name(content: Any) -> str | None:
    """The file name of a file: its `filename` if it is an upload, otherwise its `name`."""
    attribute = "name"
    if not isinstance(content, io.IOBase) and hasattr(content, "filename"):
        attribute = "filename"
    own = getattr(content, attribute, None)
    return Path(own).name if isinstance(own, str) and own else None


def _own_type(content: Any) -> str | None:
    own = getattr(content, "content_type", None)
    return own if isinstance(own, str) and own else None


def needs_await(content: object) -> bool:
    """Whether content is read with `await`."""
    read = getattr(content, "read", None)
    return isinstance(content, AsyncIterable) if read is None else iscoroutinefunction(read)


def _can_seek(content: Any) -> bool:
    if iscoroutinefunction(getattr(content, "read", None)):
        return False
    try:
        return bool(content.seekable())
    except AttributeError:
        return hasattr(content, "seek") and hasattr(content, "tell")


def remaining(content: Any) -> int | None:
    """Number of remaining bytes of an open file; None if it cannot seek."""
    if not hasattr(content, "seek") or not _can_seek(content):
        return None
    try:
        position = content.tell()
        length = content.seek(0, os.SEEK_END)
        length = (content.tell() if length is None else length) - position
        content.seek(position)
    except (AttributeError, OSError):
        return None
    return int(length)


def rewind(content: Any, position: int) -> None:
    """Rewind an open file to its position before it was sent."""
    if hasattr(content, "seek"):
        content.seek(position)


class _Reader:
    """A file as the HTTP library reads it for a multipart body.

    It has no `fileno`: the size on disk is wrong for a pipe, and for a file that is decompressed
    while it is read.
    """

    def __init__(self, file: Any) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return _read_chunk(self._file, size)


class _SeekableReader(_Reader):
    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        position = self._file.seek(offset, whence)
        return int(self._file.tell() if position is None else position)

    def tell(self) -> int:
        return int(self._file.tell())


def part_of(content: Any) -> bytes | IO[bytes]:
    """Content for a part of a multipart body: bytes, or something to read them from."""
    if isinstance(content, bytes):
        return content
    if hasattr(content, "read"):
        return cast("IO[bytes]", (_SeekableReader if _can_seek(content) else _Reader)(content))
    return b"".join(cast("Iterable[bytes]", content))


def chunks(content: Any) -> Iterable[bytes]:
    """The content in chunks."""
    return _read(content) if hasattr(content, "read") else _checked(content)


@contextmanager
def _reading_content() -> Generator[None]:
    try:
        yield
    except Exception as error:
        vars(error)[_MARK] = True
        raise


def is_content_error(error: Exception) -> bool:
    """Whether the error was raised by a file or an iterator of the caller."""
    return _MARK in vars(error)


def _read(file: Any) -> Iterator[bytes]:
    while chunk := _read_chunk(file, _CHUNK):
        yield chunk


def _checked(content: Iterable[Any]) -> Iterator[bytes]:
    with _reading_content():
        for chunk in content:
            yield _bytes(chunk)


def _read_chunk(file: Any, size: int) -> bytes:
    with _reading_content():
        return _bytes(file.read(size))


def _bytes(chunk: Any) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, (bytearray, memoryview)):
        return bytes(cast(bytes, chunk))
    if hasattr(chunk, "close"):
        chunk.close()
    raise TypeError(f"The content of a file must be bytes, but it gave {type(chunk).__name__}.")


async def chunks_async(content: Any) -> AsyncIterator[bytes]:
    """The content in chunks; ordinary files are read in a thread, so that other tasks can run."""
    with _reading_content():
        async for chunk in _chunks_async(content):
            yield chunk


async def _chunks_async(content: Any) -> AsyncIterator[bytes]:
    if hasattr(content, "read"):
        from anyio.to_thread import run_sync

        waits = needs_await(content)
        while True:
            chunk = content.read(_CHUNK) if waits else await run_sync(content.read, _CHUNK)
            chunk = _bytes(await chunk if isawaitable(chunk) else chunk)
            if not chunk:
                return
            yield chunk
    elif isinstance(content, AsyncIterable):
        async for chunk in cast("AsyncIterable[object]", content):
            yield _bytes(chunk)
    else:
        for chunk in cast("Iterable[Any]", content):
            yield _bytes(chunk)


async def spooled_async(content: Any) -> IO[bytes]:
    """A copy of asynchronous content; on disk if it is large."""
    copy = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 -- the payload closes it
    try:
        async for chunk in chunks_async(content):
            copy.write(chunk)
    except BaseException:
        copy.close()
        raise
    copy.seek(0)
    return cast("IO[bytes]", copy)
