"""Downloads to files: whole, or not at all."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from runtime.errors import APIConnectionError

from .conftest import Wire


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose connection breaks after its beginning."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"half"
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"half"
        raise self._error


def whole(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=b"new content")


def save(wire: Wire, answer: Any, path: Any, *, is_async: bool, stream: bool = False) -> None:
    """Download the answer to a path, through the client or as a streamed response."""
    if not is_async:
        client = wire.client(answer)
        if stream:
            client.things.download().stream_to_file(path, chunk_size=3)
        else:
            with client.things.with_streaming_response.download() as response:
                response.write_to_file(path)
        return

    async def run() -> None:
        client = wire.async_client(answer)
        if stream:
            await (await client.things.download()).stream_to_file(path, chunk_size=3)
        else:
            async with client.things.with_streaming_response.download() as response:
                await response.write_to_file(path)

    anyio.run(run)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("stream", [False, True])
def test_a_file_is_created_or_replaced(
    wire: Wire, tmp_path: Path, is_async: bool, stream: bool
) -> None:
    path = tmp_path / "file.pdf"
    save(wire, whole, path, is_async=is_async, stream=stream)
    assert path.read_bytes() == b"new content"
    assert path.stat().st_mode & 0o111 == 0
    path.write_bytes(b"old and much longer content")
    path.chmod(0o640)
    save(wire, whole, str(path), is_async=is_async, stream=stream)
    assert path.read_bytes() == b"new content"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.pdf"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("exists", [False, True])
@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (httpx.ReadError("gone"), APIConnectionError),
        (httpx.RemoteProtocolError("incomplete"), APIConnectionError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_a_download_that_breaks_off_leaves_the_old_file_and_nothing_half(
    wire: Wire, tmp_path: Path, is_async: bool, exists: bool, error: Any, raised: Any
) -> None:
    path = tmp_path / "file.pdf"
    if exists:
        path.write_bytes(b"old")
    with pytest.raises(raised):
        save(wire, lambda _: httpx.Response(200, stream=Broken(error)), path, is_async=is_async)
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == ([b"old"] if exists else [])


@pytest.mark.parametrize("is_async", [False, True])
def test_a_link_stays_a_link(wire: Wire, tmp_path: Path, is_async: bool) -> None:
    real, link = tmp_path / "folder" / "real", tmp_path / "link"
    real.parent.mkdir()
    real.write_bytes(b"old")
    link.symlink_to(real)
    save(wire, whole, link, is_async=is_async)
    assert link.is_symlink() and real.read_bytes() == b"new content"


@pytest.mark.parametrize("is_async", [False, True])
def test_a_pipe_is_written_to_and_not_replaced(wire: Wire, tmp_path: Path, is_async: bool) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    save(wire, whole, pipe, is_async=is_async)
    reader.join(10)
    assert read == [b"new content"] and stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("is_async", [False, True])
def test_a_folder_that_is_missing_is_named_with_the_file(
    wire: Wire, tmp_path: Path, is_async: bool
) -> None:
    path = tmp_path / "missing" / "file.pdf"
    with pytest.raises(FileNotFoundError) as caught:
        save(wire, whole, path, is_async=is_async)
    assert caught.value.filename == str(path)
    with pytest.raises(IsADirectoryError):
        save(wire, whole, tmp_path, is_async=is_async)
