"""What a caller can change about HTTP, over a socket: keys, tokens, proxies, HTTP/2, hooks, limits."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded

from tests.support.scripted_server import JSON, OK, Server, answer
from tests.support.sdk import Sdk, document, generate
from tests.support.sdk import answer as answer_of

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xdist_group("contract")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "TELNYX_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    found.script = [answer(OK, JSON)]
    yield found
    found.close()


@pytest.fixture(scope="module")
def telnyx() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "generated"))
    yield importlib.import_module("telnyx")
    sys.path.remove(str(ROOT / "generated"))


def keys(server: Server) -> list[str | None]:
    return [headers["authorization"] for _, headers, _ in server.requests]


def call(client: Any) -> Any:
    return client.ai.conversations.retrieve("1").data.id


# --- secrets -------------------------------------------------------------------------------------


def test_a_function_gives_the_key_of_each_request(server: Server, telnyx: Any) -> None:
    numbers = iter(range(9))
    with telnyx.Telnyx(api_key=lambda: f"key{next(numbers)}", base_url=server.address) as client:
        call(client)
        call(client)
        server.script = [answer(b"{}", JSON, "retry-after-ms: 1", status="503 X"), answer(OK, JSON)]
        call(client)
    assert keys(server) == [f"Bearer key{n}" for n in range(4)]


def test_an_awaitable_key_is_awaited(server: Server, telnyx: Any) -> None:
    async def key() -> str:
        await asyncio.sleep(0)
        return "fresh"

    async def run() -> None:
        async with telnyx.AsyncTelnyx(api_key=key, base_url=server.address) as client:
            await client.ai.conversations.retrieve("1")

    asyncio.run(run())
    assert keys(server) == ["Bearer fresh"]


def test_options_of_a_client_can_be_changed_later(server: Server, telnyx: Any) -> None:
    with telnyx.Telnyx(api_key="old", base_url="http://127.0.0.1:9", max_retries=5) as client:
        copy = client.with_options(timeout=3)
        client.base_url, client.api_key = server.address, "new"
        client.max_retries, client.timeout = 0, 2.5
        assert call(client) == "1"
        server.script = [answer(b"{}", JSON, status="500 X")]
        with pytest.raises(telnyx.InternalServerError):
            call(client)
        with pytest.raises(telnyx.TelnyxError, match="base_url"):
            client.base_url = "nowhere"
        assert client.timeout.read == 2.5
        assert (copy.base_url, copy.api_key) == ("http://127.0.0.1:9", "old")
    assert keys(server) == ["Bearer new", "Bearer new"]


def token(value: str) -> bytes:
    return answer(json.dumps({"access_token": value, "expires_in": 3600}).encode(), JSON)


def test_many_threads_share_one_token(server: Server, telnyx: Any) -> None:
    server.script = [token("t1"), answer(OK, JSON)]
    with telnyx.Telnyx(client_id="me", client_secret="mine", base_url=server.address) as client:
        threads = [threading.Thread(target=call, args=(client,)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    (line, _, form), *calls = server.requests
    assert line == "POST /v2/oauth/token HTTP/1.1"
    assert parse_qs(form.decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["me"],
        "client_secret": ["mine"],
    }
    assert len(calls) == 12
    assert set(keys(server)[1:]) == {"Bearer t1"}


def test_many_tasks_share_one_token_and_a_refused_one_is_renewed(
    server: Server, telnyx: Any
) -> None:
    async def run() -> None:
        async with telnyx.AsyncTelnyx(
            client_id="me", client_secret="mine", base_url=server.address
        ) as client:
            await asyncio.gather(*[client.ai.conversations.retrieve("1") for _ in range(12)])
            refused = answer(b'{"errors": []}', JSON, status="401 X")
            server.script = [refused, token("t2"), answer(OK, JSON)]
            await client.ai.conversations.retrieve("1")

    server.script = [token("t1"), answer(OK, JSON)]
    asyncio.run(run())
    assert [line.split()[1] for line, _, _ in server.requests].count("/v2/oauth/token") == 2
    assert keys(server)[1:13] == ["Bearer t1"] * 12
    assert keys(server)[-1] == "Bearer t2"


def test_no_secret_is_in_any_log_or_error(
    server: Server, telnyx: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.script = [answer(OK, JSON), answer(b"{}", JSON, status="403 X")]
    with telnyx.Telnyx(api_key="s3cr3t-key", base_url=server.address) as client:
        call(client)
        with pytest.raises(telnyx.PermissionDeniedError) as caught:
            call(client)
    shown = [caplog.text, repr(client), str(vars(client)), repr(caught.value), str(caught.value)]
    shown += [repr(caught.value.request), repr(caught.value.request.headers)]
    assert "GET /v2/ai/conversations/1 403" in caplog.text
    assert "s3cr3t" not in " ".join(shown)


def test_a_key_in_the_query_is_in_no_log(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    scheme = {"key": {"type": "apiKey", "in": "query", "name": "token"}}
    sdk = generate(
        tmp_path,
        document(
            {"/things": {"get": {"responses": answer_of({"type": "object"})}}},
            components={"securitySchemes": scheme},
            security=[{"key": []}],
        ),
    )
    caplog.set_level(logging.DEBUG)
    server.script = [answer(b"{}", JSON), answer(b"{}", JSON, status="404 X")]
    with sdk.module.Small(api_key="s3cr3t", base_url=server.address) as client:
        client.things.retrieve()
        with pytest.raises(sdk.module.NotFoundError) as caught:
            client.things.retrieve()
    assert server.requests[0][0] == "GET /v2/things?token=s3cr3t HTTP/1.1"
    assert "s3cr3t" not in caplog.text + str(caught.value) + repr(caught.value)


# --- the HTTP client -----------------------------------------------------------------------------


def test_requests_go_through_a_proxy(server: Server, telnyx: Any) -> None:
    proxy = server.address.removesuffix("/v2")
    http = telnyx.DefaultHttpxClient(proxy=proxy)
    with telnyx.Telnyx(api_key="k", base_url="http://api.test/v2", http_client=http) as client:
        assert call(client) == "1"
    assert server.requests[0][0] == "GET http://api.test/v2/ai/conversations/1 HTTP/1.1"


def test_a_proxy_of_the_environment_is_used(
    server: Server, telnyx: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.address.removesuffix("/v2"))

    async def run() -> None:
        async with telnyx.AsyncTelnyx(api_key="k", base_url="http://api.test/v2") as client:
            await client.ai.conversations.retrieve("1")

    with telnyx.Telnyx(api_key="k", base_url="http://api.test/v2") as client:
        call(client)
    asyncio.run(run())
    assert [line for line, _, _ in server.requests] == [
        "GET http://api.test/v2/ai/conversations/1 HTTP/1.1"
    ] * 2


def test_event_hooks_see_every_attempt(server: Server, telnyx: Any) -> None:
    refused = answer(b"{}", JSON, "retry-after-ms: 1", status="503 X")
    server.script = [refused, refused, answer(OK, JSON)]
    asked: list[str] = []
    seen: list[int] = []
    http = telnyx.DefaultHttpxClient(
        event_hooks={
            "request": [lambda request: asked.append(request.method)],
            "response": [lambda response: seen.append(response.status_code)],
        }
    )
    with telnyx.Telnyx(api_key="k", base_url=server.address, http_client=http) as client:
        assert call(client) == "1"
    assert (asked, seen) == (["GET"] * 3, [503, 503, 200])


def test_limits_hold_for_many_threads(server: Server, telnyx: Any) -> None:
    most = 0

    def slowly(connection: socket.socket) -> None:
        nonlocal most
        most = max(most, server.open)
        connection.sendall(answer(OK, JSON, "connection: close"))

    server.script = [slowly]
    http = telnyx.DefaultHttpxClient(limits=httpx.Limits(max_connections=2))
    with telnyx.Telnyx(api_key="k", base_url=server.address, http_client=http) as client:
        threads = [threading.Thread(target=call, args=(client,)) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(server.requests) == 16
    assert most <= 3  # one may still be closing


def test_default_headers_and_query_go_with_every_request(server: Server, telnyx: Any) -> None:
    with telnyx.Telnyx(
        api_key="k",
        base_url=server.address,
        default_headers={"x-team": "voice"},
        default_query={"trace": "1"},
    ) as client:
        call(client)
        client.get("/undocumented", extra_query={"page": 2})
    assert [headers["x-team"] for _, headers, _ in server.requests] == ["voice", "voice"]
    assert [line.split()[1].split("?")[1] for line, _, _ in server.requests] == [
        "trace=1",
        "trace=1&page=2",
    ]


# --- HTTP/2 --------------------------------------------------------------------------------------


class Http2Server:
    """Answers every request on one connection at a time, over HTTP/2 without TLS."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v2"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        state = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        state.initiate_connection()
        connection.sendall(state.data_to_send())
        with suppress(OSError), connection:
            while data := connection.recv(65536):
                for event in state.receive_data(data):
                    if isinstance(event, RequestReceived):
                        headers = {str(name): str(value) for name, value in event.headers}
                        self.paths.append(headers[":path"])
                    elif isinstance(event, DataReceived):
                        state.acknowledge_received_data(
                            event.flow_controlled_length, event.stream_id
                        )
                    elif isinstance(event, StreamEnded):
                        head = [(":status", "200"), ("content-type", "application/json")]
                        state.send_headers(event.stream_id, head)
                        state.send_data(event.stream_id, OK, end_stream=True)
                connection.sendall(state.data_to_send())


def test_http_2_works(telnyx: Any) -> None:
    server = Http2Server()
    http = telnyx.DefaultHttpxClient(http1=False, http2=True)
    with telnyx.Telnyx(api_key="k", base_url=server.address, http_client=http) as client:
        assert call(client) == "1"
        raw = client.messages.with_raw_response.send(to="+1", from_="+2", text="hi")
        assert raw.http_version == "HTTP/2"

    async def run() -> None:
        http = telnyx.DefaultAsyncHttpxClient(http1=False, http2=True)
        async with telnyx.AsyncTelnyx(
            api_key="k", base_url=server.address, http_client=http
        ) as client:
            await asyncio.gather(*[client.ai.conversations.retrieve(str(n)) for n in range(20)])

    asyncio.run(run())
    server.close()
    assert len(server.paths) == 22
    assert server.paths[:2] == ["/v2/ai/conversations/1", "/v2/messages"]


# --- binary bodies -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    body = {"required": True, "content": {"application/octet-stream": {"schema": {}}}}
    paths = {"/blobs": {"put": {"requestBody": body, "responses": answer_of({"type": "object"})}}}
    return generate(tmp_path_factory.mktemp("blobs"), document(paths))


SIZE, COUNT = 64 * 1024, 40


def parts(server: Server, pause: Callable[[], object]) -> Iterator[bytes]:
    """A body that goes on only when the server has seen its beginning."""
    for number in range(COUNT):
        if number == COUNT - 1:
            for _ in range(500):
                if server.chunks:
                    break
                pause()
            assert server.chunks, "the body was read to its end before anything was sent"
        yield bytes([number]) * SIZE


WHOLE_BODY = b"".join(bytes([number]) * SIZE for number in range(COUNT))


def test_an_iterator_is_sent_while_it_is_read(server: Server, blobs: Sdk) -> None:
    server.script = [answer(b"{}", JSON)]
    pause = threading.Event()
    with blobs.module.Small(api_key="k", base_url=server.address) as client:
        client.blobs.update(parts(server, lambda: pause.wait(0.01)))
    ((_, headers, body),) = server.requests
    assert headers["content-type"] == "application/octet-stream"
    assert body == WHOLE_BODY


def test_an_asynchronous_iterator_is_sent_while_it_is_read(server: Server, blobs: Sdk) -> None:
    server.script = [answer(b"{}", JSON)]

    async def body() -> AsyncIterator[bytes]:
        for number in range(COUNT):
            while number == COUNT - 1 and not server.chunks:
                await asyncio.sleep(0.01)
            yield bytes([number]) * SIZE

    async def run() -> None:
        async with blobs.module.AsyncSmall(api_key="k", base_url=server.address) as client:
            await asyncio.wait_for(client.blobs.update(body()), 20)

    asyncio.run(run())
    assert server.requests[0][2] == WHOLE_BODY


@pytest.mark.parametrize("kind", ["bytes", "path", "open file"])
def test_a_body_of_known_length_says_so(
    server: Server, blobs: Sdk, tmp_path: Path, kind: str
) -> None:
    server.script = [answer(b"{}", JSON)]
    path = tmp_path / "body"
    path.write_bytes(WHOLE_BODY)
    with blobs.module.Small(api_key="k", base_url=server.address) as client, path.open("rb") as f:
        client.blobs.update({"bytes": WHOLE_BODY, "path": path, "open file": f}[kind])
    ((_, headers, body),) = server.requests
    assert headers["content-length"] == str(len(WHOLE_BODY))
    assert body == WHOLE_BODY
