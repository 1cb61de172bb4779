"""A server that answers with what each request asked for, and counts connections."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit


class EchoServer(ThreadingHTTPServer):
    """Answers JSON: the path, the query's `id`, and the port that the request came from.

    The query can ask for more: `wait` seconds before the response, `status` of it, `drip` seconds
    for its body, which is sent byte by byte.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.ports: list[int] = []
        """The client's port of each request."""
        self.open: set[int] = set()
        """The client's ports of connections that are open."""
        self.tokens = 0

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients may leave at any time."""

    def wait_until_closed(self, seconds: float = 5) -> bool:
        """Whether the clients close all connections in time."""
        end = time.monotonic() + seconds
        while self.open and time.monotonic() < end:
            time.sleep(0.01)
        return not self.open


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: EchoServer

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.client_address[1])

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        self.server.open.discard(self.client_address[1])

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""

    def do_GET(self) -> None:
        port = self.client_address[1]
        self.server.ports.append(port)
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        length = int(self.headers.get("content-length") or 0)
        self.rfile.read(length)
        time.sleep(float(query.get("wait", 0)))
        found: dict[str, object] = {"path": address.path, "id": query.get("id"), "port": port}
        if address.path.endswith("/token"):
            self.server.tokens += 1
            found = {"access_token": f"token-{self.server.tokens}", "expires_in": 3600}
        body = json.dumps(found).encode()
        self.send_response(int(query.get("status", 200)))
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        pause = float(query.get("drip", 0)) / len(body)
        for index in range(len(body)) if pause else ():
            self.wfile.write(body[index : index + 1])
            time.sleep(pause)
        if not pause:
            self.wfile.write(body)

    do_POST = do_GET


@contextmanager
def echo_server() -> Iterator[EchoServer]:
    """A running server."""
    server = EchoServer()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
