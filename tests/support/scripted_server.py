"""A server that answers with given bytes, so that it can break every rule of HTTP."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from email.parser import BytesParser
from email.policy import HTTP
from typing import IO, Any

OK = b'{"data": {"id": "1", "name": "n"}}'


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """The bytes of an answer."""
    size = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"content-length: {size}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


JSON = "content-type: application/json"
Script = bytes | Callable[[socket.socket], None]


class Server:
    """Answers each request with the next part of a script, and keeps what came."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, Any, bytes]] = []
        """Request line, headers and body."""
        self.script: list[Script] = []
        self.accepted = 0
        """Connections so far."""
        self.open = 0
        """Connections that are open now."""
        self.chunks = 0
        """Parts of bodies that came without their length."""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v2"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.accepted += 1
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        self.open += 1
        with suppress(OSError), connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                headers = b""
                while (part := stream.readline()) not in (b"\r\n", b""):
                    headers += part
                known = BytesParser(policy=HTTP).parsebytes(headers)
                body = self._body(stream, known)
                self.requests.append((line.decode().strip(), known, body))
                step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                if callable(step):
                    step(connection)
                    break
                connection.sendall(step)
        self.open -= 1

    def _body(self, stream: IO[bytes], headers: Any) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return stream.read(int(headers.get("content-length", 0)))
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
            self.chunks += 1
        stream.readline()
        return body
