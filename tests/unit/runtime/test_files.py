"""Files of many kinds: what their parts are called, how they are read, and what is refused."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from starlette.datastructures import Headers, UploadFile
from werkzeug.datastructures import FileStorage

from runtime.transport import HttpClient

from .conftest import Wire
from .sample._client import AsyncSample, Sample

FOUR_KINDS = r"must be bytes, a path \(`pathlib.Path\(...\)`\), a file opened .*, not text"


def parts(request: httpx.Request) -> list[tuple[str | None, str | None, bytes]]:
    """File name, content type and content of each part of a multipart body."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    found: list[Any] = message_from_bytes(head + request.content).get_payload()  # type: ignore[assignment]
    return [(p.get_filename(), p.get_content_type(), p.get_payload(decode=True)) for p in found]


class DjangoUpload:
    """What Django's `InMemoryUploadedFile` looks like."""

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)
        self.name = "folder/voice.wav"
        self.content_type = "audio/wav"
        self.field_name = "upload"
        self.mode = None

    read = property(lambda self: self.file.read)
    seek = property(lambda self: self.file.seek)
    tell = property(lambda self: self.file.tell)
    encoding = property(lambda self: self.file.encoding)

    def seekable(self) -> bool:
        return True


def starlette(content: bytes = b"RIFF") -> UploadFile:
    headers = Headers({"content-type": "audio/wav"})
    return UploadFile(io.BytesIO(content), filename="voice.wav", headers=headers)


def werkzeug(content: bytes = b"RIFF", **options: Any) -> FileStorage:
    given = {"filename": "voice.wav", "name": "upload", "content_type": "audio/wav", **options}
    return FileStorage(io.BytesIO(content), **given)


@pytest.mark.parametrize("make", [werkzeug, lambda: DjangoUpload(b"RIFF")])
def test_uploads_of_web_frameworks_keep_their_name_and_type(wire: Wire, make: Any) -> None:
    client = wire.client()
    client.things.upload(file=make())
    assert parts(wire.request) == [("voice.wav", "audio/wav", b"RIFF")]
    client.things.upload(file=("other.bin", make()))
    assert parts(wire.request) == [("other.bin", "audio/wav", b"RIFF")]
    client.things.upload(file=[make(), make()])
    assert len(parts(wire.request)) == 2
    client.things.put_bytes(body=make())
    assert wire.request.headers["content-type"] == "audio/wav"
    assert wire.request.content == b"RIFF"


def test_an_upload_without_a_file_name_is_not_called_after_its_field(wire: Wire) -> None:
    wire.client().things.upload(file=werkzeug(filename=None))
    assert parts(wire.request)[0][0] == "file"


class LateFile:
    """A file whose `read` is a coroutine, as that of aiofiles."""

    name = "late.bin"

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        await anyio.lowlevel.checkpoint()
        return self._file.read(size)

    async def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    async def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


async def produce() -> AsyncIterator[bytes]:
    for piece in (b"RI", b"FF"):
        yield piece


AWAITED = [starlette, lambda: LateFile(b"RIFF"), produce]


@pytest.mark.parametrize("make", AWAITED)
def test_the_asynchronous_client_awaits_what_has_to_be_awaited(wire: Wire, make: Any) -> None:
    async def run() -> None:
        client = wire.async_client()
        await client.things.upload(file=make(), name="n")
        assert parts(wire.request)[0][2] == b"RIFF"
        await client.things.upload(file=[make(), make()])
        assert [content for _, _, content in parts(wire.request)] == [b"RIFF", b"RIFF"]
        await client.things.upload(file=("n.bin", make(), "a/b"))
        assert parts(wire.request) == [("n.bin", "a/b", b"RIFF")]
        await client.things.put_bytes(body=make())
        assert wire.request.content == b"RIFF"
        await client.post("/x", files={"file": make()})
        assert parts(wire.request)[0][2] == b"RIFF"

    anyio.run(run)


def test_starlette_uploads_keep_their_name_and_type(wire: Wire) -> None:
    async def run() -> None:
        client = wire.async_client()
        await client.things.upload(file=starlette())
        assert parts(wire.request) == [("voice.wav", "audio/wav", b"RIFF")]
        await client.things.put_bytes(body=starlette())
        assert wire.request.headers["content-type"] == "audio/wav"

    anyio.run(run)


def test_what_was_awaited_is_sent_again_after_a_failure(wire: Wire, waits: list[float]) -> None:
    async def run() -> None:
        client = wire.async_client(503, {"id": "x"})
        await client.things.upload(file=LateFile(b"RIFF" * 200_000), retry_unsafe=True)

    anyio.run(run)
    assert len(waits) == 1
    first, second = (parts(request)[0][2] for request in wire.requests)
    assert first == second == b"RIFF" * 200_000


@pytest.mark.parametrize("make", AWAITED)
def test_the_synchronous_client_refuses_it_at_once(wire: Wire, make: Any) -> None:
    client = wire.client()
    for given in (make(), [b"x", make()], ("n", make())):
        with pytest.raises(TypeError, match=r"`file`.*use the asynchronous client"):
            client.things.upload(file=given)
    with pytest.raises(TypeError, match=r"`body`.*use the asynchronous client"):
        client.things.put_bytes(body=make())
    assert not wire.requests


def test_a_read_that_returns_no_bytes_ends(wire: Wire) -> None:
    class Sneaky:
        def read(self, size: int = -1) -> Any:
            return produce()

    class Text:
        def read(self, size: int = -1) -> Any:
            return "text"

    for file in (Sneaky(), Text()):
        with pytest.raises(TypeError, match="must be bytes"):
            wire.client().things.upload(file=file)
        with pytest.raises(TypeError, match="must be bytes"):
            wire.client().things.put_bytes(body=file)


def test_text_is_refused_where_a_file_is_asked_for(wire: Wire) -> None:
    client = wire.client()
    for given in ("voice.wav", ["voice.wav"], [b"RIFF", "voice.wav"], ("n.wav", "voice.wav")):
        with pytest.raises(TypeError, match=f"Argument `file` {FOUR_KINDS}"):
            client.things.upload(file=given, name=b"forces a multipart body")
    with pytest.raises(TypeError, match=f"Argument `body` {FOUR_KINDS}"):
        client.things.put_bytes(body="voice.wav")
    with pytest.raises(TypeError, match=f"Argument `doc` {FOUR_KINDS}"):
        client.post("/x", files={"doc": "voice.wav"})

    async def run() -> None:
        with pytest.raises(TypeError, match=f"Argument `body` {FOUR_KINDS}"):
            await wire.async_client().things.put_bytes(body="voice.wav")

    anyio.run(run)
    assert not wire.requests


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("n", b"a", 5), "content type"),
        (("n", b"a", "a/b", {}, 1), "5 entries"),
        (5, "not int"),
        (("a\nb", b"x"), "control characters"),
        (("n", b"x", "a/b\r\nx-evil: 1"), "control characters"),
        (("a\udcff", b"x"), "lone surrogates"),
    ],
)
def test_other_mistakes_are_named(wire: Wire, given: Any, says: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"`doc`.*{says}"):
        wire.client().post("/x", files={"doc": given})


def pipe(text: str) -> subprocess.Popen[bytes]:
    program = f"import sys; sys.stdout.write({text!r} * 50000)"
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)


@pytest.mark.parametrize("how", ["multipart", "binary"])
@pytest.mark.parametrize("is_async", [False, True])
def test_a_pipe_is_sent_whole_over_a_real_connection(
    how: str, is_async: bool, echo_server: str
) -> None:
    """The size of a pipe is 0 for the operating system, which says nothing about its content."""

    async def run_async(file: Any) -> Any:
        async with AsyncSample(api_key="k", base_url=echo_server, max_retries=0) as client:
            if how == "binary":
                return await client.put("/x", body=file)
            return await client.post("/x", files={"file": file})

    def run(file: Any) -> Any:
        if is_async:
            return anyio.run(run_async, file)
        with Sample(api_key="k", base_url=echo_server, max_retries=0) as client:
            if how == "binary":
                return client.put("/x", body=file)
            return client.post("/x", files={"file": file})

    with pipe("abc") as process:
        assert process.stdout is not None
        received = run(process.stdout)
    assert received["count"] == 150_000
    assert received["transfer-encoding"] == "chunked"
    compressed = io.BytesIO()
    with tempfile.NamedTemporaryFile(suffix=".gz") as target:
        target.write(gzip.compress(b"abc" * 50_000))
        target.flush()
        with gzip.open(target.name) as file:
            assert run(file)["count"] == 150_000
    compressed.close()


def test_a_seekable_file_has_a_length(echo_server: str, tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(b"abc" * 50_000)
    with Sample(api_key="k", base_url=echo_server, http_client=HttpClient()) as client:
        for file in (path, io.BytesIO(path.read_bytes())):
            received: Any = client.post("/x", files={"file": file})
            assert received["count"] == 150_000
            assert received["content-length"] is not None
