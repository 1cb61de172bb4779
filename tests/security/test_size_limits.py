"""Responses without an end, compressed bombs and endless events: memory stays bounded."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import sys
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.scripted_server import JSON, OK, Server, answer

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1_000_000
pytestmark = pytest.mark.xdist_group("contract")


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    yield found
    found.close()


@pytest.fixture(scope="module")
def telnyx() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "generated"))
    yield importlib.import_module("telnyx")
    sys.path.remove(str(ROOT / "generated"))


@pytest.fixture
def client(server: Server, telnyx: Any) -> Iterator[Any]:
    options = {"base_url": server.address, "max_retries": 0, "max_response_bytes": LIMIT}
    with telnyx.Telnyx(api_key="secret", **options) as found:
        yield found


def endless(*headers: str, status: str = "200 OK", begin: bytes = b"", piece: bytes = b"x") -> Any:
    """A response that never ends."""

    def script(connection: Any) -> None:
        head = [f"HTTP/1.1 {status}", "transfer-encoding: chunked", *headers]
        connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n")
        if begin:
            connection.sendall(b"%x\r\n%s\r\n" % (len(begin), begin))
        block = piece * (10_000 // len(piece))
        while True:
            connection.sendall(b"%x\r\n%s\r\n" % (len(block), block))

    return script


def wait_until_closed(server: Server) -> None:
    end = time.monotonic() + 5
    while server.open and time.monotonic() < end:
        time.sleep(0.01)
    assert server.open == 0


BOMB = answer(gzip.compress(b"[" + b" " * 300_000_000 + b"]"), JSON, "content-encoding: gzip")
BODIES = {"endless": endless(JSON), "bomb": BOMB}


@pytest.mark.parametrize("body", BODIES)
def test_a_body_is_read_up_to_a_limit(server: Server, client: Any, telnyx: Any, body: str) -> None:
    server.script = [BODIES[body]]
    with pytest.raises(telnyx.APIResponseValidationError, match="more than 1000000 bytes"):
        client.ai.conversations.retrieve("1")
    with pytest.raises(telnyx.APIResponseValidationError, match="max_response_bytes"):
        client.get("/x", cast_to=bytes)
    wait_until_closed(server)
    assert len(server.requests) == 2


def test_the_asynchronous_client_has_the_same_limit(server: Server, telnyx: Any) -> None:
    server.script = [endless(JSON)]

    async def run() -> None:
        options = {"base_url": server.address, "max_response_bytes": LIMIT}
        async with telnyx.AsyncTelnyx(api_key="k", **options) as client:
            with pytest.raises(telnyx.APIResponseValidationError, match="1000000 bytes"):
                await client.ai.conversations.retrieve("1")
            with pytest.raises(telnyx.APIResponseValidationError, match="event of more than"):
                async for _ in await client.ai.chat.create_completion(messages=[], stream=True):
                    pass

    server.script = [endless(JSON), endless("content-type: text/event-stream", begin=b"data: ")]
    asyncio.run(run())
    wait_until_closed(server)


@pytest.mark.parametrize("status", ["422 No", "500 No"])
def test_an_endless_body_of_an_error_keeps_the_status(
    server: Server, client: Any, telnyx: Any, status: str
) -> None:
    server.script = [endless(JSON, status=status)]
    with pytest.raises(telnyx.APIStatusError) as caught:
        client.ai.conversations.retrieve("1")
    assert caught.value.status_code == int(status[:3])
    assert len(caught.value.response.content) <= LIMIT
    with pytest.raises(telnyx.APIStatusError):
        client.ai.chat.create_completion(messages=[], stream=True)
    wait_until_closed(server)


LINES: dict[str, Any] = {
    "an endless line": {"begin": b"data: "},
    "endless lines": {"piece": b"data: x\n"},
    "a line that is no field": {"begin": b"<"},
}


@pytest.mark.parametrize("lines", LINES)
@pytest.mark.parametrize("raw", [False, True])
def test_an_event_is_read_up_to_a_limit(
    server: Server, client: Any, telnyx: Any, lines: str, raw: bool
) -> None:
    server.script = [endless("content-type: text/event-stream", **LINES[lines])]
    stream = client.ai.chat.create_completion(messages=[], stream=True)
    with pytest.raises(telnyx.APIResponseValidationError, match="event of more than 1000000"):
        list(stream.events() if raw else stream)
    wait_until_closed(server)


def test_a_stream_of_many_events_has_no_limit(server: Server, client: Any) -> None:
    event = b'data: {"id": "' + b"x" * 10_000 + b'"}\n\n'
    body = event * (3 * LIMIT // len(event)) + b"data: [DONE]\n\n"
    server.script = [answer(body, "content-type: text/event-stream")]
    stream = client.ai.chat.create_completion(messages=[], stream=True)
    assert sum(len(found.id) for found in stream) > 2 * LIMIT


def test_what_is_streamed_by_the_caller_has_no_limit(server: Server, client: Any) -> None:
    server.script = [answer(b"x" * (3 * LIMIT), "content-type: text/plain")]
    with client.with_streaming_response.get("/x") as response:
        assert sum(map(len, response.iter_bytes())) == 3 * LIMIT
    unlimited = client.with_options(max_response_bytes=None)
    assert len(unlimited.get("/x", cast_to=bytes)) == 3 * LIMIT


@pytest.mark.parametrize("value", ["5", 1.5, True, 0, -1])
def test_the_limit_is_checked(telnyx: Any, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_response_bytes"):
        telnyx.Telnyx(api_key="k", max_response_bytes=value)
    with pytest.raises((TypeError, ValueError), match="max_response_bytes"):
        telnyx.Telnyx(api_key="k").with_options(max_response_bytes=value)


def test_a_hundred_interim_responses_are_skipped(server: Server, client: Any) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" * 100
    server.script = [interim + answer(OK, JSON)]
    assert client.ai.conversations.retrieve("1").data.id == "1"


def packed(*layers: Any) -> bytes:
    """A gigabyte of white space; every layer makes it about a thousand times smaller."""
    first = zlib.compressobj(wbits=31)
    block = b" " * 10_000_000
    body = b"".join(first.compress(block) for _ in range(100)) + first.flush()
    for layer in layers:
        body = layer(body)
    return body


ENCODINGS = {
    "gzip, gzip": packed(gzip.compress),
    "gzip, gzip, gzip": packed(gzip.compress, gzip.compress),
    "GZIP , deflate": packed(zlib.compress),
    "identity, gzip, gzip": packed(gzip.compress),
    "br": b"x",
    "zstd": b"x",
}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("status", ["200 OK", "302 Found", "422 No"])
@pytest.mark.parametrize("call", ["model", "bytes", "raw", "stream"])
def test_encodings_that_were_not_requested_are_not_decoded(
    server: Server, client: Any, telnyx: Any, encoding: str, status: str, call: str
) -> None:
    head = ("content-type: text/event-stream", f"content-encoding: {encoding}", "location: /x")
    server.script = [answer(ENCODINGS[encoding], *head, status=status)]
    calls: dict[str, Any] = {
        "model": lambda: client.ai.conversations.retrieve("1"),
        "bytes": lambda: client.get("/x", cast_to=bytes),
        "raw": lambda: client.with_raw_response.ai.conversations.retrieve("1").parse(),
        "stream": lambda: list(client.ai.chat.create_completion(messages=[], stream=True)),
    }
    tracemalloc.start()
    with pytest.raises(telnyx.APIError) as caught:
        calls[call]()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30_000_000
    if status == "422 No":
        assert caught.value.status_code == 422
    else:
        assert "content encoding" in str(caught.value)
        wait_until_closed(server)


def test_only_bounded_encodings_are_requested(server: Server, client: Any) -> None:
    server.script = [answer(gzip.compress(OK), JSON, "content-encoding: gzip")]
    assert client.ai.conversations.retrieve("1").data.id == "1"
    assert server.requests[0][1]["accept-encoding"] == "gzip, deflate"
