"""Event streams over real connections: how they end, are left, and break."""

from __future__ import annotations

import asyncio
import gc
import importlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.scripted_server import Server, answer

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xdist_group("contract")

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
DONE = b"data: [DONE]\n\n"
END = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(number: int) -> bytes:
    return chunk(b'data: {"id": "%d"}\n\n' % number)


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
    with telnyx.Telnyx(api_key="secret", base_url=server.address, max_retries=0) as found:
        yield found


@pytest.fixture
def new_async_client(server: Server, telnyx: Any) -> Callable[[], Any]:
    return lambda: telnyx.AsyncTelnyx(api_key="secret", base_url=server.address, max_retries=0)


def stream(client: Any) -> Any:
    return client.ai.chat.create_completion(messages=[], stream=True)


def wait_until(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


@pytest.fixture
def _no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


ENDINGS = {
    "in one packet": HEAD + event(1) + chunk(DONE) + END,
    "with an empty event after it": HEAD + event(1) + chunk(DONE) + chunk(b": bye\n\n") + END,
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_five_streams_use_one_connection(server: Server, client: Any, ending: str) -> None:
    server.script = [ENDINGS[ending]]
    for _ in range(5):
        assert [found.id for found in stream(client)] == ["1"]
    assert (server.accepted, len(server.requests)) == (1, 5)


@pytest.mark.parametrize("ending", ENDINGS)
def test_five_asynchronous_streams_use_one_connection(
    server: Server, new_async_client: Any, ending: str
) -> None:
    server.script = [ENDINGS[ending]]

    async def run() -> None:
        async with new_async_client() as client:
            for _ in range(5):
                assert [found.id async for found in await stream(client)] == ["1"]

    asyncio.run(run())
    assert (server.accepted, len(server.requests)) == (1, 5)


def endless(connection: Any) -> None:
    """Ends the stream, but never the response."""
    connection.sendall(HEAD + event(1) + chunk(DONE))
    while connection.send(chunk(b": " + b"x" * 4_000 + b"\n")):
        pass


def silent(connection: Any) -> None:
    """Ends the stream, and leaves the connection open without a word."""
    connection.sendall(HEAD + event(1) + chunk(DONE))
    connection.recv(1)


@pytest.mark.parametrize("ending", [endless, silent])
def test_a_response_without_an_end_does_not_hold_the_caller(
    server: Server, client: Any, new_async_client: Any, ending: Any
) -> None:
    server.script = [ending]
    begun = time.monotonic()
    assert [found.id for found in stream(client)] == ["1"]

    async def run() -> None:
        async with new_async_client() as client:
            assert [found.id async for found in await stream(client)] == ["1"]

    asyncio.run(run())
    assert time.monotonic() - begun < 5
    assert wait_until(lambda: server.open == 0)


def slow(connection: Any) -> None:
    """Goes on as long as somebody listens."""
    connection.sendall(HEAD)
    number = 0
    while True:
        number += 1
        connection.sendall(event(number))
        time.sleep(0.01)


@pytest.mark.usefixtures("_no_collector")
@pytest.mark.parametrize("how", ["break", "never iterated", "events", "raw", "raw, never parsed"])
def test_a_stream_that_is_dropped_gives_its_connection_back(
    server: Server, client: Any, how: str
) -> None:
    server.script = [slow]
    if how == "break":
        for _ in stream(client):
            break
    elif how == "events":
        for _ in stream(client).events():
            break
    elif how == "raw":
        raw = client.ai.chat.with_raw_response.create_completion(messages=[], stream=True)
        for _ in raw.parse():
            break
        del raw
    elif how == "raw, never parsed":
        client.ai.chat.with_raw_response.create_completion(messages=[], stream=True)
    else:
        stream(client)
    assert wait_until(lambda: server.accepted == 1 and server.open == 0)


@pytest.mark.usefixtures("_no_collector")
@pytest.mark.parametrize("how", ["break", "never iterated", "events", "raw, never parsed"])
def test_an_asynchronous_stream_that_is_dropped_gives_its_connection_back(
    server: Server, new_async_client: Any, how: str
) -> None:
    server.script = [slow]

    async def run() -> None:
        async with new_async_client() as client:
            if how == "break":
                async for _ in await stream(client):
                    break
            elif how == "events":
                async for _ in (await stream(client)).events():
                    break
            elif how == "raw, never parsed":
                raw = client.ai.chat.with_raw_response
                await raw.create_completion(messages=[], stream=True)
                del raw
            else:
                await stream(client)
            for _ in range(300):
                if server.open == 0:
                    return
                await asyncio.sleep(0.01)
        raise AssertionError("the connection was kept")

    asyncio.run(run())


def test_a_stream_that_is_kept_goes_on_after_a_break(server: Server, client: Any) -> None:
    server.script = [HEAD + event(1) + event(2) + event(3) + chunk(DONE) + END]
    kept = stream(client)
    for found in kept:
        assert found.id == "1"
        break
    gc.collect()
    assert [found.id for found in kept] == ["2", "3"]


MALFORMED = ["hello", '{"id": "1"', "[1, 2", '"', "\x00\ufffd"]


@pytest.mark.parametrize("data", MALFORMED)
@pytest.mark.parametrize("strict", [False, True])
def test_a_malformed_event_is_an_error_with_its_beginning(
    server: Server, telnyx: Any, data: str, strict: bool
) -> None:
    server.script = [HEAD + event(1) + chunk(f"data: {data}\n\n".encode()) + chunk(DONE) + END]
    with telnyx.Telnyx(
        api_key="k", base_url=server.address, _strict_response_validation=strict
    ) as client:
        found = stream(client)
        with pytest.raises(telnyx.APIError) as caught:
            list(found)
    assert type(caught.value) is telnyx.APIResponseValidationError
    assert caught.value.body == data
    assert data.strip("\x00")[:5] in str(caught.value)


def test_an_event_of_another_shape_is_an_error_of_a_strict_client(
    server: Server, telnyx: Any
) -> None:
    server.script = [HEAD + chunk(b'data: {"choices": 5}\n\n') + chunk(DONE) + END]
    with (
        telnyx.Telnyx(
            api_key="k", base_url=server.address, _strict_response_validation=True
        ) as client,
        pytest.raises(telnyx.APIResponseValidationError, match="choices") as caught,
    ):
        list(stream(client))
    assert caught.value.body == {"choices": 5}


def test_a_malformed_event_of_an_asynchronous_stream_is_an_error(
    server: Server, telnyx: Any, new_async_client: Any
) -> None:
    server.script = [HEAD + chunk(b"data: hello\n\n") + chunk(DONE) + END]

    async def run() -> None:
        async with new_async_client() as client:
            with pytest.raises(telnyx.APIResponseValidationError, match="hello"):
                async for _ in await stream(client):
                    pass

    asyncio.run(run())


def test_a_stream_that_is_one_json_object_or_a_page_of_a_proxy(
    server: Server, client: Any, telnyx: Any
) -> None:
    whole = b'{"id": "w", "choices": []}'
    server.script = [answer(whole, "content-type: application/json; charset=utf-8")]
    assert [found.id for found in stream(client)] == ["w"]
    server.script = [answer(b"<html>Sign in</html>", "content-type: text/html")]
    with pytest.raises(telnyx.APIResponseValidationError, match=r"text/html.*Sign in"):
        list(stream(client))
