"""Operations over web sockets, against a real server."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.sync.server import ServerConnection, serve

from tests.support.sdk import Sdk, document, generate, parameter

FRAME = {"type": "object", "properties": {"text": {"type": "string"}}}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A server that says how it was reached, echoes, and ends when it is told to."""

    def talk(connection: ServerConnection) -> None:
        request = connection.request
        assert request is not None
        reached = f"{request.path} {request.headers.get('Authorization')}"
        connection.send(json.dumps({"text": reached, "new": 1}))
        for frame in connection:
            if frame == '{"text":"end"}':
                return
            connection.send(frame)

    with serve(talk, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"//127.0.0.1:{server.socket.getsockname()[1]}/v1"
        server.shutdown()
        thread.join()


@pytest.fixture
def sdk(tmp_path: Path, address: str) -> Sdk:
    operation = {
        "servers": [{"url": f"ws:{address}"}],
        "parameters": [parameter("voice", {"type": "string"}, required=True)],
        "responses": {
            "101": {
                "description": "Frames.",
                "content": {"application/json": {"schema": FRAME}},
            },
            "200": {"description": "Upgraded."},
        },
    }
    schemes = {"bearer": {"type": "http", "scheme": "bearer"}}
    paths = {"/speech/stream": {"get": operation}}
    more = {"components": {"securitySchemes": schemes}, "security": [{"bearer": []}]}
    config = {"names": {"methods": {"GET /speech/stream": "speech.connect"}}}
    return generate(tmp_path, document(paths, **more), config)


def test_frames_go_both_ways(sdk: Sdk, address: str) -> None:
    client = sdk.module.Small(api_key="k", base_url=f"http:{address}")
    with client.speech.connect(voice="a b") as connection:
        first = connection.receive()
        assert first.text == "/v1/speech/stream?voice=a%20b Bearer k"
        assert type(first).__name__ == "SpeechConnectResponse"
        assert first.to_dict()["new"] == 1
        connection.send(b"audio")
        assert connection.receive() == b"audio"
        connection.send({"text": "end"})
        assert list(connection) == []


@pytest.mark.parametrize("scheme", ["ws", "http"])
def test_web_sockets_may_have_an_address_of_their_own(sdk: Sdk, address: str, scheme: str) -> None:
    elsewhere = address.replace("/v1", "/v9")
    client = sdk.module.Small(
        api_key="k", base_url="http://127.0.0.1:9/v1", websocket_base_url=f"{scheme}:{elsewhere}"
    )
    assert client.websocket_base_url == f"http:{elsewhere}"
    with client.speech.connect(voice="x") as connection:
        assert connection.receive().text == "/v9/speech/stream?voice=x Bearer k"
    copy = client.with_options(base_url=f"http:{address}")
    with copy.speech.connect(voice="x") as connection:
        assert connection.receive().text == "/v9/speech/stream?voice=x Bearer k"


def test_the_asynchronous_client_does_the_same(sdk: Sdk, address: str) -> None:
    async def run() -> list[str]:
        client = sdk.module.AsyncSmall(api_key="k", base_url=f"http:{address}")
        async with client, client.speech.connect(voice="x") as connection:
            await connection.send({"text": "hello"})
            await connection.send({"text": "end"})
            return [frame.text async for frame in connection]

    assert asyncio.run(run()) == ["/v1/speech/stream?voice=x Bearer k", "hello"]


def test_what_goes_wrong_is_an_error_of_the_client(sdk: Sdk) -> None:
    client = sdk.module.Small(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)
    operation = sdk.part("resources.speech")._CONNECT
    operation.server = None
    operation.compiled = None
    with pytest.raises(sdk.module.APIConnectionError), client.speech.connect(voice="x"):
        pass


def test_raw_access_leaves_connections_out(sdk: Sdk) -> None:
    text = sdk.output.files[next(f for f in sdk.output.files if f.endswith("resources/speech.py"))]
    assert "raw(" not in text
    assert "-> ConnectionManager[SpeechConnectResponse]:" in text
    assert "-> AsyncConnectionManager[SpeechConnectResponse]:" in text


def test_a_message_larger_than_the_limit_closes_the_connection(sdk: Sdk) -> None:
    large = json.dumps({"text": "x" * 20_000})
    client = sdk.client(max_response_bytes=10_000)
    with client.speech.connect(voice="v") as connection:
        connection.receive()
        connection.send(large)
        with pytest.raises(sdk.module.APIConnectionError, match="1009"):
            connection.receive()
    with sdk.client().speech.connect(voice="v") as connection:
        connection.receive()
        connection.send(large)
        assert len(connection.receive().text) == 20_000

    async def run() -> None:
        client = sdk.async_client(max_response_bytes=10_000)
        async with client.speech.connect(voice="v") as connection:
            await connection.receive()
            await connection.send(large)
            with pytest.raises(sdk.module.APIConnectionError, match="1009"):
                await connection.receive()

    asyncio.run(run())
