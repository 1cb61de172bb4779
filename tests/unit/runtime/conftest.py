"""A sample package around the runtime, and clients of it that need no network."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

import runtime.async_engine
import runtime.lazy
import runtime.sync_engine

from .sample._client import AsyncSample, Sample

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(autouse=True)
def _sample_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime.lazy, "ROOT", Sample.__module__.rpartition(".")[0])
    for name in ("API_KEY", "CLIENT_ID", "CLIENT_SECRET", "BASE_URL", "PUBLIC_KEY", "LOG"):
        monkeypatch.delenv(f"SAMPLE_{name}", raising=False)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses before repetitions, which do not happen."""
    found: list[float] = []

    async def pause(seconds: float) -> None:
        found.append(seconds)

    monkeypatch.setattr(runtime.sync_engine, "sleep", found.append)
    monkeypatch.setattr(runtime.async_engine, "pause", pause)
    return found


class Wire:
    """Clients whose requests are recorded, and answered in turn; the last answer repeats."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def handler(self, answers: tuple[Any, ...]) -> Handler:
        left = list(answers) or [{"id": "x"}]

        def handle(request: httpx.Request) -> httpx.Response:
            request.read()
            self.requests.append(request)
            given = left.pop(0) if len(left) > 1 else left[0]
            if callable(given):
                given = given(request)
            if isinstance(given, Exception):
                raise given
            if isinstance(given, int):
                return httpx.Response(given, json={})
            return given if isinstance(given, httpx.Response) else httpx.Response(200, json=given)

        return handle

    def client(self, *answers: Any, redirects: bool = True, **options: Any) -> Sample:
        transport = httpx.MockTransport(self.handler(answers))
        http = httpx.Client(transport=transport, follow_redirects=redirects)
        return Sample(**{"api_key": "secret-key", "http_client": http, **options})

    def async_client(self, *answers: Any, **options: Any) -> AsyncSample:
        handle = self.handler(answers)

        async def handle_async(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return handle(request)

        http = httpx.AsyncClient(transport=httpx.MockTransport(handle_async))
        return AsyncSample(**{"api_key": "secret-key", "http_client": http, **options})

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]


@pytest.fixture
def wire() -> Wire:
    return Wire()


class _Echo(BaseHTTPRequestHandler):
    """Answers with how many letters `a`, `b` and `c` a body had, and how its length was given."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Read the body as its headers say, however it is framed."""
        length = self.headers.get("content-length")
        body = self.rfile.read(int(length)) if length else b"".join(self._chunks())
        content = body.rpartition(b"\r\n\r\n")[2] if b"\r\n\r\n" in body else body
        text = json.dumps(
            {
                "count": content.partition(b"\r\n--")[0].count(b"abc") * 3,
                "content-length": length,
                "transfer-encoding": self.headers.get("transfer-encoding"),
            }
        ).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_PUT = do_POST

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged."""


@pytest.fixture
def echo_server() -> Iterator[str]:
    """Address of a server that tells what it received."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
