"""An async client in several event loops, and what it raises when a lower library fails."""

from __future__ import annotations

import asyncio
import gc
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import h11
import httpcore
import httpx
import pytest

from runtime import errors
from runtime.transport import DefaultAioHttpClient, DefaultAsyncHttpxClient
from tests.support.echo_server import EchoServer, echo_server

from .conftest import Wire
from .sample._client import AsyncSample

pytestmark = pytest.mark.slow

HTTP_CLIENTS: dict[str, Callable[[], Any]] = {
    "own": lambda: None,
    "default": DefaultAsyncHttpxClient,
    "given": httpx.AsyncClient,
    "aiohttp": DefaultAioHttpClient,
}
every_http_client = pytest.mark.parametrize("http", HTTP_CLIENTS.values(), ids=HTTP_CLIENTS)


@pytest.fixture
def server() -> Iterator[EchoServer]:
    with echo_server() as running:
        yield running


async def ids(client: AsyncSample, prefix: str) -> None:
    for index in range(10):
        wanted = f"{prefix}-{index}"
        assert (await client.get("/echo", query={"id": wanted}))["id"] == wanted


@every_http_client
def test_a_client_in_one_loop_after_another(server: EchoServer, http: Any) -> None:
    client = AsyncSample("k", base_url=server.url, http_client=http())
    for loop in range(3):
        asyncio.run(ids(client, f"loop{loop}"))
    assert len(set(server.ports)) == 3
    asyncio.run(client.close())
    del client
    gc.collect()
    assert server.wait_until_closed()


@every_http_client
def test_a_client_in_two_loops_at_once(server: EchoServer, http: Any) -> None:
    client = AsyncSample(client_id="i", client_secret="s", base_url=server.url, http_client=http())
    failures: list[BaseException] = []

    def in_a_thread(name: str) -> None:
        try:
            asyncio.run(ids(client, name))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=in_a_thread, args=(f"t{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    asyncio.run(client.close())
    gc.collect()
    assert server.wait_until_closed()


@every_http_client
def test_closing_in_another_loop(server: EchoServer, http: Any) -> None:
    client = AsyncSample("k", base_url=server.url, http_client=http())
    ready, closed = threading.Event(), threading.Event()

    async def elsewhere() -> None:
        await client.get("/echo")
        ready.set()
        while not closed.is_set():
            await asyncio.sleep(0.01)

    thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
    thread.start()
    assert ready.wait(10)
    asyncio.run(client.close())
    assert server.wait_until_closed()
    closed.set()
    thread.join()


RAISED: dict[str, Callable[[], Exception]] = {
    "h11": lambda: h11.RemoteProtocolError("illegal status line"),
    "httpcore": lambda: httpcore.ReadError("broken"),
    "anyio": anyio.ClosedResourceError,
    "a closed loop": lambda: RuntimeError("Event loop is closed"),
    "os": lambda: OSError(113, "No route to host"),
    "ssl": lambda: ssl.SSLError("bad record"),
    "a hook": lambda: KeyError("x"),
}
everything_raised = pytest.mark.parametrize("make", RAISED.values(), ids=RAISED)


@everything_raised
def test_whatever_sending_raises_is_a_connection_error(
    wire: Wire, waits: list[float], make: Callable[[], Exception]
) -> None:
    error = make()
    with pytest.raises(errors.APIConnectionError) as caught:
        wire.client(error).things.create(name="n")
    assert caught.value.__cause__ is error
    assert wire.requests[0].method == "POST" and waits == []

    async def run() -> None:
        with pytest.raises(errors.APIConnectionError) as caught:
            await wire.async_client(error).things.create(name="n")
        assert caught.value.__cause__ is error

    anyio.run(run)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that raises after its first chunk."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"x"
        raise self.error

    async def __aiter__(self) -> Any:
        yield b"x"
        raise self.error


def body(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(200, stream=Broken(error), request=request)


WAYS = ("read", "iter_bytes", "iter_text", "iter_lines", "iter_raw")


@everything_raised
@pytest.mark.parametrize("way", WAYS)
def test_whatever_reading_raises_is_a_connection_error(
    wire: Wire, make: Callable[[], Exception], way: str
) -> None:
    error = make()
    with wire.client(body(error)).things.with_streaming_response.download() as response:
        with pytest.raises(errors.APIConnectionError) as caught:
            list(getattr(response, way)())
        assert caught.value.__cause__ is error

    async def run() -> None:
        client = wire.async_client(body(error))
        async with client.things.with_streaming_response.download() as response:
            with pytest.raises(errors.APIConnectionError) as caught:
                if way == "read":
                    await response.read()
                else:
                    [chunk async for chunk in getattr(response, way)()]
            assert caught.value.__cause__ is error

    anyio.run(run)


def test_what_an_event_hook_raises_is_a_connection_error() -> None:
    def hook(_: object) -> None:
        raise ValueError("the hook refuses")

    async def async_hook(_: object) -> None:
        raise ValueError("the hook refuses")

    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    for name in ("request", "response"):
        from .sample._client import Sample

        http = httpx.Client(transport=transport, event_hooks={name: [hook]})
        with pytest.raises(errors.APIConnectionError, match="the hook refuses") as caught:
            Sample("k", http_client=http).things.open()
        assert isinstance(caught.value.__cause__, ValueError)

        async def run(name: str = name) -> None:
            http = httpx.AsyncClient(transport=transport, event_hooks={name: [async_hook]})
            with pytest.raises(errors.APIConnectionError, match="the hook refuses"):
                await AsyncSample("k", http_client=http).things.create(name="n")

        anyio.run(run)


def test_assertions_of_a_test_transport_and_own_errors_are_left_as_they_are(wire: Wire) -> None:
    for error in (AssertionError("unexpected request"), errors.APIError("raised by a hook")):
        with pytest.raises(type(error)) as caught:
            wire.client(error).things.open()
        assert caught.value is error
