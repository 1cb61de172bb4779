"""What needs further libraries: WebSocket connections, aiohttp."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import anyio
import pytest

from runtime import errors
from runtime.operation import Operation

from .sample._client import AsyncSample, Sample
from .sample.types import Chunk

SPEAK = Operation("GET", "/speak", result="types:Chunk", server="wss://voice.example.com/v1")
ARGUMENTS = {"voice": "a b", "request_options": {}}


@pytest.fixture
def address() -> Iterator[str]:
    """A server that says who connects, then echoes, then closes at `end`."""
    server = pytest.importorskip("websockets.sync.server", reason="websockets is not installed")

    def handle(socket: Any) -> None:
        who = f"{socket.request.headers['authorization']} {socket.request.path}"
        socket.send(json.dumps({"text": who}))
        for frame in socket:
            if frame == '{"text":"end"}':
                return
            socket.send(frame)

    def refuse(socket: Any, request: Any) -> Any:
        if "refuse" in request.path:
            return socket.respond(HTTPStatus.FORBIDDEN, '{"message": "no voice"}')
        return None

    with server.serve(handle, "127.0.0.1", 0, process_request=refuse) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.socket.getsockname()[1]}"
        running.shutdown()
        thread.join()


def test_a_connection_sends_and_receives_typed_frames(address: str) -> None:
    client = Sample("k", base_url=address)
    with client.things._connect(SPEAK, dict(ARGUMENTS)) as connection:
        assert connection.receive().text == "Bearer k /speak?voice=a%20b"
        connection.send({"text": "x"})
        assert connection.receive(timeout=5) == Chunk(text="x")
        connection.send(b"audio")
        assert connection.receive() == b"audio"
        connection.send({"text": "y"})
        connection.send(Chunk(text="end"))
        assert [frame.text for frame in connection] == ["y"]
        with pytest.raises(errors.APIConnectionError):
            connection.receive()


def test_a_refused_connection_is_the_error_of_its_status(address: str) -> None:
    client = Sample("k", base_url=address)
    refused = client.things._connect(SPEAK, {**ARGUMENTS, "voice": "refuse"})
    with pytest.raises(errors.PermissionDeniedError, match="no voice"), refused:
        pass
    nobody = Sample("k", base_url="http://127.0.0.1:1")
    with pytest.raises(errors.APIConnectionError), nobody.things._connect(SPEAK, dict(ARGUMENTS)):
        pass


def test_the_asynchronous_client_connects(address: str) -> None:
    async def run() -> None:
        client = AsyncSample("k", base_url=address)
        async with client.things._connect(SPEAK, dict(ARGUMENTS)) as connection:
            assert (await connection.receive()).text.startswith("Bearer k")
            await connection.send({"text": "x"})
            await connection.send({"text": "end"})
            assert [frame.text async for frame in connection] == ["x"]

    anyio.run(run)


def test_aiohttp_can_send_the_requests(address: str) -> None:
    pytest.importorskip("httpx_aiohttp", reason="httpx-aiohttp is not installed")
    from runtime.transport import DefaultAioHttpClient

    async def run() -> None:
        async with DefaultAioHttpClient(verify=False) as http:
            client = AsyncSample("k", base_url=address, http_client=http, max_retries=0)
            with pytest.raises(errors.PermissionDeniedError, match="no voice"):
                await client.get("/refuse", extra_headers=UPGRADE)

    anyio.run(run, backend="asyncio")


UPGRADE = {
    "connection": "Upgrade",
    "upgrade": "websocket",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    "sec-websocket-version": "13",
}


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from runtime.transport import DefaultAioHttpClient

    for name in ("websockets.exceptions", "websockets.sync.client", "httpx_aiohttp"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match="`aiohttp`"):
        DefaultAioHttpClient()
    connecting = Sample("k").things._connect(SPEAK, dict(ARGUMENTS))
    with pytest.raises(errors.RootError, match="`realtime`"), connecting:
        pass
