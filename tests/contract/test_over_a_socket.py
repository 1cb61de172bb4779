"""The client and a server of bytes: bodies as they are sent, and answers that break in every way."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import json
import socket
import sys
import time
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from tests.support.scripted_server import JSON, OK, Script, Server, answer

ROOT = Path(__file__).resolve().parents[2]
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
    with telnyx.Telnyx(api_key="secret", base_url=server.address, max_retries=0) as found:
        yield found


def call(client: Any) -> Any:
    return client.ai.conversations.retrieve("1")


# --- bodies --------------------------------------------------------------------------------------


def test_json_is_sent_with_its_length(server: Server, client: Any) -> None:
    server.script = [answer(OK, JSON)]
    client.messages.send(to="+1", from_="+2", text="h\u00e9")
    line, headers, body = server.requests[0]
    assert line == "POST /v2/messages HTTP/1.1"
    assert headers["content-type"] == "application/json"
    assert headers["authorization"] == "Bearer secret"
    assert json.loads(body) == {"to": "+1", "from": "+2", "text": "h\u00e9"}


@pytest.mark.parametrize("kind", ["path", "bytes", "open file", "tuple"])
def test_a_file_is_a_part_of_a_form(server: Server, client: Any, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"\x00sound" * 50_000)
    server.script = [answer(b'{"text": "hi"}', JSON)]
    with path.open("rb") as opened:
        given: Any = {
            "path": path,
            "bytes": path.read_bytes(),
            "open file": opened,
            "tuple": ("a.mp3", path.read_bytes(), "audio/mpeg"),
        }[kind]
        client.ai.audio.transcribe(model="m", file=given)
    _, headers, body = server.requests[0]
    message = BytesParser(policy=HTTP).parsebytes(
        f"content-type: {headers['content-type']}\r\n\r\n".encode() + body
    )
    parts = {
        part.get_param("name", header="content-disposition"): part for part in message.iter_parts()
    }
    assert parts["file"].get_payload(decode=True) == path.read_bytes()
    assert parts["model"].get_content().strip() == "m"


# --- streams -------------------------------------------------------------------------------------


def test_events_come_one_by_one_however_they_are_cut(server: Server, client: Any) -> None:
    events = "\u00e9\ufeff".join(f'data: {{"id": "{n}"}}\r\n\r\n' for n in range(3)).replace(
        "\u00e9\ufeff", ""
    )
    content = (events + ": a comment \u00e9\r\n\r\ndata: [DONE]\r\n\r\n").encode()

    def slowly(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
        for byte in content:
            connection.sendall(bytes([byte]))

    server.script = [slowly]
    stream = client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "x"}], stream=True
    )
    assert [event.id for event in stream] == ["0", "1", "2"]


def test_a_stream_that_is_left_early_closes_its_connection(server: Server, client: Any) -> None:
    def endless(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
        while True:
            connection.sendall(b'data: {"id": "1"}\n\n')
            time.sleep(0.01)

    server.script = [endless]
    with client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "x"}], stream=True
    ) as stream:
        next(iter(stream))
    for _ in range(100):
        if server.open == 0:
            break
        time.sleep(0.05)
    assert server.open == 0


def test_a_binary_answer_goes_to_a_file(server: Server, client: Any, tmp_path: Path) -> None:
    sound = bytes(range(256)) * 4096
    server.script = [answer(sound, "content-type: audio/mpeg")]
    with client.text_to_speech.with_streaming_response.generate(text="x", voice="v") as response:
        response.stream_to_file(tmp_path / "a.mp3")
    assert (tmp_path / "a.mp3").read_bytes() == sound


# --- faults --------------------------------------------------------------------------------------


def silence(connection: socket.socket) -> None:
    time.sleep(2)


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")


def half(connection: socket.socket) -> None:
    connection.sendall(answer(OK[:10], JSON, length=len(OK)))


FAULTS: dict[str, tuple[Script, str]] = {
    "no answer in time": (silence, "APITimeoutError"),
    "a reset before the answer": (reset, "APIConnectionError"),
    "a body that breaks off": (half, "APIConnectionError"),
    "no HTTP at all": (b"SSH-2.0-OpenSSH\r\n\r\n", "APIConnectionError"),
    "gzip that breaks off": (
        answer(gzip.compress(OK * 99)[:40], JSON, "content-encoding: gzip"),
        "APIResponseValidationError",
    ),
    "gzip that is none": (
        answer(b"plain", JSON, "content-encoding: gzip"),
        "APIConnectionError",
    ),
    "truncated JSON": (answer(OK[:-5], JSON), "APIResponseValidationError"),
    "not found": (
        answer(b'{"errors": [{"title": "Gone"}]}', JSON, status="404 X"),
        "NotFoundError",
    ),
    "HTML with an error": (
        answer(b"<html>Bad gateway</html>", "content-type: text/html", status="502 X"),
        "InternalServerError",
    ),
    "a redirect that leads nowhere": (
        answer(b"", "location: http://127.0.0.1:9/x", status="302 X"),
        "APIConnectionError",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_an_error_of_the_client(
    server: Server, client: Any, telnyx: Any, name: str
) -> None:
    script, error = FAULTS[name]
    server.script = [script]
    with pytest.raises(telnyx.TelnyxError) as caught:
        client.ai.conversations.retrieve("1", timeout=0.5)
    assert error in [kind.__name__ for kind in type(caught.value).__mro__], repr(caught.value)
    assert "secret" not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_the_same_error_asynchronously(server: Server, telnyx: Any, name: str) -> None:
    script, error = FAULTS[name]
    server.script = [script]

    async def run() -> None:
        async with telnyx.AsyncTelnyx(
            api_key="secret", base_url=server.address, max_retries=0
        ) as client:
            await client.ai.conversations.retrieve("1", timeout=0.5)

    with pytest.raises(telnyx.TelnyxError) as caught:
        asyncio.run(run())
    assert error in [kind.__name__ for kind in type(caught.value).__mro__], repr(caught.value)


@pytest.mark.parametrize("name", ["a reset before the answer", "a body that breaks off"])
def test_what_may_be_repeated_is_and_what_may_not_is_not(
    server: Server, telnyx: Any, name: str
) -> None:
    broken = FAULTS[name][0]
    with telnyx.Telnyx(api_key="k", base_url=server.address, max_retries=2) as client:
        server.script = [broken, answer(OK, JSON)]
        assert call(client).data.id == "1"
        assert len(server.requests) == 2
        server.script = [broken, answer(OK, JSON)]
        with pytest.raises(telnyx.APIConnectionError):
            client.messages.send(to="+1", from_="+2", text="once")
        assert len(server.requests) == 3
        server.script = [broken, answer(OK, JSON)]
        client.calls.actions.hangup("v3:1")
        keys = [json.loads(body)["command_id"] for _, _, body in server.requests[3:]]
        assert len(keys) == 2
        assert keys[0] == keys[1]


def test_a_secret_does_not_follow_to_another_host(server: Server, client: Any) -> None:
    other = Server()
    other.script = [answer(OK, JSON)]
    elsewhere = other.address.replace("127.0.0.1", "localhost")
    server.script = [answer(b"", f"location: {elsewhere}/x", status="307 X")]
    assert call(client).data.id == "1"
    assert "authorization" not in other.requests[0][1]
    other.close()


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "nonsense"])
def test_another_charset_does_no_harm(server: Server, client: Any, charset: str) -> None:
    server.script = [answer(OK, f"{JSON}; charset={charset}")]
    assert call(client).data.id == "1"


def test_an_empty_body_is_no_error(server: Server, client: Any) -> None:
    server.script = [answer(b"", JSON)]
    call(client)


def test_a_connection_is_used_again(server: Server, client: Any) -> None:
    server.script = [answer(OK, JSON)]
    for _ in range(5):
        call(client)
    assert server.open == 1
