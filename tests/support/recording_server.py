"""A server that keeps every request as it came, and parses bodies without code of this project."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO
from typing import IO, Any, cast

from werkzeug import Request, Response
from werkzeug.datastructures import Headers
from werkzeug.serving import make_server
from werkzeug.test import EnvironBuilder


class _InMemory(Request):
    def _get_file_stream(self, *_: Any, **__: Any) -> IO[bytes]:
        return BytesIO()


@dataclass(frozen=True)
class Recorded:
    """One request."""

    method: str
    url: str
    headers: Headers
    content: bytes

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def form(self) -> list[tuple[str, str]]:
        """The fields of a form, multipart or not, that are not files."""
        return list(self._parsed.form.items(multi=True))

    @property
    def files(self) -> list[tuple[str, str | None, str | None, bytes]]:
        """Name, file name, content type and content of the files of a form."""
        return [
            (name, file.filename, file.content_type, file.stream.read())
            for name, file in self._parsed.files.items(multi=True)
        ]

    @property
    def parts(self) -> list[EmailMessage]:
        """The parts of a multipart body."""
        head = f"content-type: {self.content_type}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.content)
        return cast("list[EmailMessage]", list(message.iter_parts()))

    @property
    def _parsed(self) -> Request:
        builder = EnvironBuilder(
            method=self.method, data=self.content, content_type=self.content_type
        )
        return _InMemory(builder.get_environ())


@dataclass
class RecordingServer:
    """Answers every request with the same response."""

    url: str = ""
    requests: list[Recorded] = field(default_factory=list)
    status: int = 200
    content: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=lambda: {"content-type": "application/json"})

    @property
    def last(self) -> Recorded:
        """The last request."""
        return self.requests[-1]

    def __call__(self, environ: Any, start: Any) -> Any:
        request = Request(environ)
        content = request.get_data()
        self.requests.append(
            Recorded(request.method, request.full_path, Headers(request.headers), content)
        )
        return Response(self.content, self.status, self.headers)(environ, start)


@contextmanager
def recording_server() -> Iterator[RecordingServer]:
    """A running server."""
    application = RecordingServer()
    server = make_server("127.0.0.1", 0, application, threaded=True)
    application.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield application
    finally:
        server.shutdown()
        server.server_close()
