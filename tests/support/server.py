"""A real HTTP server that answers as a document says, and refuses what the document forbids.

`python -m tests.support.server DOCUMENT` prints the port and serves until it is stopped.

A request that matches no operation gets 404, one whose arguments or body break the document
gets 422 with the list of what is wrong. Lists have three pages of two entries. The header
`x-fault: 429-2-KEY` makes the first two requests under KEY fail with that status.
"""

from __future__ import annotations

import json
import re
import sys
import threading
from collections import Counter
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema import Draft202012Validator

from .document import RawDocument, RawOperation
from .samples import sample

PAGES = 3
ENTRIES = 2


class Matcher:
    """Finds the operation of a request."""

    def __init__(self, document: RawDocument) -> None:
        self._routes: list[tuple[str, re.Pattern[str], RawOperation]] = []
        for operation in document.operations:
            pattern = re.sub(r"\\\{([^{}]*)\\\}", "([^/]+)", re.escape(operation.path))
            self._routes.append((operation.verb, re.compile(f"^{pattern}$"), operation))
        self._routes.sort(key=lambda route: route[2].path.count("{"))

    def find(self, verb: str, path: str) -> tuple[RawOperation, dict[str, str]] | None:
        for wanted, pattern, operation in self._routes:
            match = pattern.match(path)
            if wanted == verb and match:
                names = re.findall(r"\{([^{}]*)\}", operation.path)
                return operation, dict(zip(names, map(unquote, match.groups()), strict=True))
        return None


def lenient(schema: Any) -> Any:
    """The schema for a request: what is read-only is not required, formats are not checked."""
    if isinstance(schema, list):
        return [lenient(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: lenient(value) for key, value in schema.items() if key != "discriminator"}
    if found.get("nullable") is True and isinstance(found.get("type"), str):
        found["type"] = [found["type"], "null"]
    properties = found.get("properties")
    if isinstance(properties, dict) and isinstance(found.get("required"), list):
        found["required"] = [
            name
            for name in found["required"]
            if not (isinstance(properties.get(name), dict) and properties[name].get("readOnly"))
        ]
    return found


def problems(operation: RawOperation, query: str, headers: Any, body: bytes) -> list[str]:
    """What a request breaks."""
    found: list[str] = []
    names = {name.split("[")[0] for name, _ in parse_qsl(query, keep_blank_values=True)}
    known = {p["name"].split("[")[0] for p in operation.parameters if p["in"] == "query"}
    found.extend(f"unknown query argument {name}" for name in sorted(names - known))
    for parameter in operation.parameters:
        outer = parameter["name"].split("[")[0]
        if parameter["in"] == "query" and parameter.get("required") and outer not in names:
            found.append(f"missing query argument {parameter['name']}")
    raw = operation.raw.get("requestBody") or {}
    content_type = (headers.get("content-type") or "").split(";")[0]
    if not body:
        return [*found, "missing body"] if raw.get("required") else found
    contents = raw.get("content") or {}
    if content_type not in contents and "*/*" not in contents:
        return [*found, f"content type {content_type} is not one of {sorted(contents)}"]
    schema = (contents.get(content_type) or contents.get("*/*") or {}).get("schema") or {}
    if content_type == "application/json":
        validator = Draft202012Validator(lenient(schema))
        for error in validator.iter_errors(json.loads(body)):
            found.append(f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    elif content_type == "multipart/form-data":
        parts = _parts(headers["content-type"], body)
        found.extend(f"missing part {n}" for n in schema.get("required", []) if n not in parts)
        properties = schema.get("properties")
        if properties:
            found.extend(
                f"unknown part {n}" for n in parts if not {n, n.split("[")[0]} & properties.keys()
            )
    return found


def _parts(content_type: str, body: bytes) -> set[str]:
    message = BytesParser(policy=HTTP).parsebytes(
        b"content-type: " + content_type.encode() + b"\r\n\r\n" + body
    )
    return {
        str(part.get_param("name", header="content-disposition")) for part in message.iter_parts()
    }


class Handler(BaseHTTPRequestHandler):
    """One connection; answers are kept alive."""

    protocol_version = "HTTP/1.1"
    matcher: Matcher
    faults: ClassVar[Counter[str]] = Counter()
    lock = threading.Lock()

    def log_message(self, *_: Any) -> None:
        """Stay silent."""

    def _serve(self) -> None:
        body = self._read()
        if self._fault():
            return
        url = urlsplit(self.path)
        found = self.matcher.find(self.command, url.path.removeprefix("/v2"))
        found = found or self.matcher.find(self.command, url.path)
        if found is None:
            self._error(404, [f"no operation {self.command} {url.path}"])
            return
        operation, _ = found
        if operation.raw.get("security") != [] and not self.headers.get("authorization"):
            self._error(401, ["no credentials"])
            return
        wrong = problems(operation, url.query, self.headers, body)
        if wrong:
            self._error(422, wrong)
            return
        self._answer(operation, dict(parse_qsl(url.query)))

    def _read(self) -> bytes:
        if self.headers.get("transfer-encoding") == "chunked":
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def _fault(self) -> bool:
        fault = self.headers.get("x-fault")
        if not fault:
            return False
        status, times, _ = fault.split("-", 2)
        with self.lock:
            self.faults[fault] += 1
            count = self.faults[fault]
        if count > int(times):
            return False
        self._error(int(status), ["as asked"], {"retry-after-ms": "5"})
        return True

    def _error(
        self, status: int, messages: list[str], headers: dict[str, str] | None = None
    ) -> None:
        errors = [
            {"code": "10015", "title": "Refused", "detail": message, "source": {"pointer": "/"}}
            for message in messages
        ]
        self._send(status, "application/json", json.dumps({"errors": errors}).encode(), headers)

    def _answer(self, operation: RawOperation, query: dict[str, str]) -> None:
        responses = operation.raw.get("responses") or {}
        status = next((s for s in sorted(responses) if str(s).startswith("2")), "200")
        contents = (responses.get(status) or {}).get("content") or {}
        accepted = self.headers.get("accept", "")
        media_type = next((name for name in contents if name == accepted), None)
        media_type = media_type or next(iter(contents), None)
        if media_type is None:
            self._send(int(status), None, b"")
        elif "json" in media_type or media_type == "*/*":
            value = answer_of(contents[media_type])
            self._send(int(status), "application/json", json.dumps(_paged(value, query)).encode())
        elif media_type == "text/event-stream":
            event = json.dumps(sample(contents[media_type].get("schema"), request=False))
            stream = f"data: {event}\n\ndata: {event}\n\ndata: [DONE]\n\n"
            self._send(int(status), media_type, stream.encode())
        else:
            self._send(int(status), media_type, b"some content")

    def _send(
        self,
        status: int,
        media_type: str | None,
        content: bytes,
        headers: dict[str, str] | None = None,
    ) -> None:
        self.send_response(status)
        if media_type:
            self.send_header("content-type", media_type)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("content-length", str(len(content)))
        self.send_header("x-request-id", "request-1")
        self.end_headers()
        if status != 204:
            self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve


def answer_of(content: dict[str, Any]) -> Any:
    """The answer that the document gives as an example, or one that fits the schema."""
    if "example" in content:
        return content["example"]
    return sample(content.get("schema"), request=False)


def _paged(value: Any, query: dict[str, str]) -> Any:
    """A list answer as one of three pages."""
    if not isinstance(value, dict) or not isinstance(value.get("data"), list):
        return value
    meta = value.get("meta")
    if not isinstance(meta, dict) or "total_pages" not in meta:
        return value
    number = int(query.get("page[number]") or query.get("page_number") or query.get("page") or 1)
    entries = (value["data"] * ENTRIES)[:ENTRIES] if number <= PAGES else []
    given = {
        "page_number": number,
        "page_size": ENTRIES,
        "total_pages": PAGES,
        "total_results": PAGES * ENTRIES,
    }
    return {**value, "data": entries, "meta": {**meta, **{k: given[k] for k in given if k in meta}}}


def main() -> None:
    """Serve the document named on the command line."""
    Handler.matcher = Matcher(RawDocument.read(Path(sys.argv[1])))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
