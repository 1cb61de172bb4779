"""Clients that are dropped, closed, copied, pickled and subclassed."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import subprocess
import sys
import textwrap
import warnings
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from tests.support.echo_server import EchoServer, echo_server

from .conftest import Wire
from .sample._client import AsyncSample, Sample

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def server() -> Iterator[EchoServer]:
    with echo_server() as running:
        yield running


def test_a_dropped_client_leaves_no_socket_and_no_warning(server: EchoServer) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = Sample("k", base_url=server.url)
        client.get("/echo")
        del client
        assert server.wait_until_closed()
        gc.collect()


@pytest.mark.parametrize("dropped", ["in its loop", "as its loop ends", "after its loop"])
def test_a_dropped_async_client_leaves_no_socket_and_no_warning(
    server: EchoServer, dropped: str
) -> None:
    async def run() -> AsyncSample | None:
        client = AsyncSample("k", base_url=server.url)
        await client.get("/echo")
        if dropped == "after its loop":
            return client
        if dropped == "in its loop":
            del client
            assert await asyncio.to_thread(server.wait_until_closed)
        return None

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kept = asyncio.run(run())
        del kept
        gc.collect()
        assert server.wait_until_closed()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_program_that_ends_without_close_warns_of_nothing(server: EchoServer, kind: str) -> None:
    program = textwrap.dedent(f"""
        import asyncio, sys
        sys.path.insert(0, {str(ROOT / "generated")!r})
        import telnyx
        def main():
            telnyx.Telnyx(api_key="k", base_url={server.url!r}).get("/echo")
        async def amain():
            client = telnyx.AsyncTelnyx(api_key="k", base_url={server.url!r})
            await client.get("/echo")
        {"main()" if kind == "sync" else "asyncio.run(amain())"}
        """)
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert server.wait_until_closed()


def test_what_is_still_used_keeps_the_connections(server: EchoServer) -> None:
    things = Sample("k", base_url=server.url).things
    copied = Sample("k", base_url=server.url).with_options(timeout=3)
    raw = Sample("k", base_url=server.url).with_raw_response
    gc.collect()
    assert things._client.get("/echo")["path"] == "/echo"
    assert copied.get("/echo")["path"] == "/echo"
    assert raw.get("/echo").json()["path"] == "/echo"
    with Sample("k", base_url=server.url).with_streaming_response.get("/echo?drip=0.5") as response:
        gc.collect()
        assert b"/echo" in response.read()


def test_closing_twice_and_calls_after_it(server: EchoServer) -> None:
    client = Sample("k", base_url=server.url)
    client.get("/echo")
    client.close()
    client.close()
    with pytest.raises(errors.APIConnectionError, match="is closed"):
        client.get("/echo")
    given = httpx.Client()
    client = Sample("k", base_url=server.url, http_client=given)
    given.close()
    with pytest.raises(errors.APIConnectionError, match="closed"):
        client.get("/echo")

    async def run() -> None:
        client = AsyncSample("k", base_url=server.url)
        await client.get("/echo")
        await client.close()
        await client.close()
        with pytest.raises(errors.APIConnectionError, match="is closed"):
            await client.get("/echo")

    anyio.run(run)


def test_a_path_of_a_call_that_is_refused_is_closed(wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = wire.client()
        refused: list[dict[str, Any]] = [{"timeout": "5"}, {"max_retries": -1}, {"nonsense": 1}]
        for options in refused:
            with pytest.raises((TypeError, ValueError)):
                client.things.upload(file=path, **options)
            with pytest.raises((TypeError, ValueError)):
                client.post("/x", files={"file": path}, **options)
        with pytest.raises(FileNotFoundError):
            client.things.upload(file=[path, tmp_path / "missing"])
        with pytest.raises(errors.RootError):
            Sample().things.upload(file=path)
        client.close()
        with pytest.raises(errors.APIConnectionError, match="is closed"):
            client.things.upload(file=path)
        gc.collect()
    assert wire.requests == []


class Own(Sample):
    """A client with attributes of its own."""

    __slots__ = ("tenant",)

    def __init__(self, *args: Any, tag: str = "t", **options: Any) -> None:
        super().__init__(*args, **options)
        self.tag = tag
        self.seen: list[str] = []
        self.tenant = "acme"
        self.objects = self.things

    @cached_property
    def timeout_text(self) -> str:
        return str(self.timeout)


class AsyncOwn(AsyncSample):
    """A client with attributes of its own."""

    tag = ""


def test_a_subclass_keeps_its_attributes_in_copies(wire: Wire) -> None:
    client = Own("k", tag="mine", http_client=wire.client()._engine.http_clients.get())
    assert client.timeout_text
    for other in (client.with_options(timeout=1), client.with_raw_response, copy.copy(client)):
        assert (other.tag, other.tenant) == ("mine", "acme")
        assert other.seen is client.seen
        assert other.objects._client is other and other.things._client is other
    changed = client.with_options(timeout=1)
    assert changed.timeout_text != client.timeout_text
    raw = client.with_raw_response.objects.open()
    assert raw.status_code == 200
    client_async = AsyncOwn("k")
    client_async.tag = "theirs"
    assert client_async.with_options(timeout=1).tag == "theirs"
    assert client_async.with_raw_response.tag == "theirs"
    assert client_async.with_streaming_response.tag == "theirs"


def unpickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def test_clients_are_pickled_and_copied_by_their_settings(server: EchoServer) -> None:
    options: dict[str, Any] = {"timeout": 7, "max_retries": 5, "default_headers": {"x-a": "1"}}
    client = Own("k", tag="mine", base_url=server.url, deadline=9, **options)
    port = client.get("/echo")["port"]
    copies = [copy.copy(client), copy.deepcopy(client), pickle.loads(pickle.dumps(client))]
    for other in copies:
        assert isinstance(other, Own) and (other.tag, other.tenant) == ("mine", "acme")
        assert (other.api_key, other.max_retries, other.deadline) == ("k", 5, 9)
        assert other.timeout == client.timeout
        assert dict(other.default_headers) == {"x-a": "1"}
        assert other.get("/echo")["port"] != port
        assert other.objects._client is other
        other.close()
    assert copies[1].seen is not client.seen
    assert client.get("/echo")["port"] == port
    for copied in (copy.deepcopy, unpickled):
        things = copied(client.things)
        assert things._client.get("/echo")["port"] != port
        raw = copied(client.with_raw_response)
        assert raw.get("/echo").status_code == 200
    client.close()


def test_a_given_http_client_is_shared_by_copies_and_cannot_be_pickled(wire: Wire) -> None:
    client = wire.client()
    other = copy.deepcopy(client)
    other.things.open()
    other.close()
    client.things.open()
    with pytest.raises(TypeError, match="with an `http_client` cannot be pickled"):
        pickle.dumps(client)

    async def run() -> None:
        client = wire.async_client()
        other = copy.deepcopy(client)
        await other.close()
        await client.things.create(name="n")
        with pytest.raises(TypeError, match="with an `http_client` cannot be pickled"):
            pickle.dumps(client)
        assert pickle.loads(pickle.dumps(AsyncSample("k"))).api_key == "k"

    anyio.run(run)
