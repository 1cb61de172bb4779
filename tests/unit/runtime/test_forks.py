"""A client that was used before a fork uses neither the sockets nor the locks of its parent."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from runtime.transport import DefaultAioHttpClient, DefaultHttpxClient
from tests.support.echo_server import EchoServer, echo_server
from tests.support.forking import fork, wait_for

from .sample._client import AsyncSample, Sample

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]

CALLS = 20
CHILDREN = 3


@pytest.fixture
def server() -> Iterator[EchoServer]:
    with echo_server() as running:
        yield running


def ids(client: Sample, prefix: str) -> None:
    for index in range(CALLS):
        wanted = f"{prefix}-{index}"
        assert client.get("/echo", query={"id": wanted})["id"] == wanted


HTTP_CLIENTS: dict[str, Callable[[], Any]] = {
    "own": lambda: None,
    "default": DefaultHttpxClient,
    "given": httpx.Client,
    "behind a wrapper": lambda: httpx.Client(transport=Wrapper(httpx.HTTPTransport())),
}


class Wrapper(httpx.BaseTransport):
    """A transport of the caller's own around the library's."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)

    def close(self) -> None:
        self.inner.close()


@pytest.mark.parametrize("http", HTTP_CLIENTS.values(), ids=HTTP_CLIENTS)
def test_children_have_connections_of_their_own(server: EchoServer, http: Any) -> None:
    client = Sample("k", base_url=server.url, http_client=http())
    port = client.get("/echo")["port"]
    children = [fork(partial(ids, client, f"child{n}")) for n in range(CHILDREN)]
    ids(client, "parent")
    assert [wait_for(child) for child in children] == [0] * CHILDREN
    # The parent's connection was neither used by a child nor closed by one.
    assert client.get("/echo")["port"] == port
    assert server.ports.count(port) == CALLS + 2
    assert len(set(server.ports)) == CHILDREN + 1
    client.close()


def test_children_of_children_and_closing_in_a_child(server: EchoServer) -> None:
    with Sample("k", base_url=server.url) as client:
        port = client.get("/echo")["port"]

        def in_child() -> None:
            first = client.get("/echo")["port"]
            assert first != port
            grandchild = fork(lambda: ids(client, "grandchild"))
            ids(client, "child")
            assert wait_for(grandchild) == 0
            assert client.get("/echo")["port"] == first
            client.close()

        assert wait_for(fork(in_child)) == 0
        assert client.get("/echo")["port"] == port


def in_a_worker(client: Sample, index: int) -> str:
    return str(client.get("/echo", query={"id": str(index)})["id"])


def test_multiprocessing_with_fork(server: EchoServer) -> None:
    with Sample("k", base_url=server.url) as client:
        client.get("/echo")
        context = multiprocessing.get_context("fork")
        with context.Pool(2) as pool:
            results = [pool.apply_async(in_a_worker, (client, index)) for index in range(40)]
            assert [result.get(60) for result in results] == [str(index) for index in range(40)]
        assert len(set(server.ports)) >= 2


@pytest.mark.parametrize("http", [lambda: None, httpx.AsyncClient, DefaultAioHttpClient])
def test_an_async_client_in_children(server: EchoServer, http: Any) -> None:
    async def calls(client: AsyncSample, prefix: str) -> None:
        for index in range(CALLS):
            wanted = f"{prefix}-{index}"
            assert (await client.get("/echo", query={"id": wanted}))["id"] == wanted

    def in_a_new_loop(client: AsyncSample, prefix: str) -> None:
        asyncio.new_event_loop().run_until_complete(calls(client, prefix))

    async def run() -> None:
        client = AsyncSample("k", base_url=server.url, http_client=http())
        port = (await client.get("/echo"))["port"]
        children = [fork(partial(in_a_new_loop, client, f"c{n}")) for n in range(CHILDREN)]
        await calls(client, "parent")
        assert [wait_for(child) for child in children] == [0] * CHILDREN
        assert (await client.get("/echo"))["port"] == port
        await client.close()

    asyncio.run(run())
    assert len(set(server.ports)) == CHILDREN + 1


def test_a_lock_that_was_held_does_not_hang_the_child(server: EchoServer) -> None:
    client = Sample(client_id="i", client_secret="s", base_url=server.url)
    entered, leave = threading.Event(), threading.Event()
    tokens = client._settings.tokens
    assert tokens is not None

    def hold() -> None:
        jar = client._engine.http_clients.get().cookies.jar
        with tokens._lock, client._engine.http_clients._lock, jar._cookies_lock:
            entered.set()
            leave.wait(30)

    client.get("/echo")
    thread = threading.Thread(target=hold)
    thread.start()
    assert entered.wait(10)
    try:
        assert wait_for(fork(lambda: ids(client, "child")), 30) == 0
    finally:
        leave.set()
        thread.join()
    # The child fetched a token of its own; the parent keeps its token.
    client.get("/echo")
    assert server.tokens == 2
    client.close()
