"""Every list of the whole document, over a socket, against a server that pages as it documents.

The server knows nothing of page schemes: it reads the arguments that the operation documents, and
fills in the metadata that its answer documents.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from sdkwright.render.examples.values import Values
from tests.support.document import ABSENT, WHOLE, RawDocument, RawOperation, whole_config
from tests.support.sdk import Silence, write

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("pages"),
]

PACKAGE = "paging_telnyx"
NUMBERS = ("page[number]", "page_number", "page", "Page")
SIZES = ("page[size]", "page_size", "per_page", "recordsPerPage", "PageSize", "limit")
CURSORS = ("cursor", "page[after]", "page_cursor", "PageToken")
ENTRIES = [{"id": str(number)} for number in range(5)]
SIZE = 2
PAGES = 3


class Server:
    """Answers one list operation, two entries at a time."""

    def __init__(self, operation: RawOperation) -> None:
        self.seen: list[dict[str, str]] = []
        responses = operation.raw["responses"]
        status = next(s for s in sorted(responses) if s.startswith("2"))
        content = responses[status]["content"]
        self._schema = next(v for k, v in content.items() if "json" in k)["schema"]
        self._first = 0 if any(p["name"] == "Page" for p in operation.parameters) else 1

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {name: values[-1] for name, values in parse_qs(request.url.query.decode()).items()}
        self.seen.append(query)
        cursor = next((query[name] for name in CURSORS if name in query), None)
        number = next((query[name] for name in NUMBERS if name in query), None)
        if cursor is not None:
            index = int(cursor.removeprefix("after-"))
        else:
            index = int(number) - self._first if number is not None else 0
        assert index < PAGES + 2, "this goes on for ever"
        entries = ENTRIES[index * SIZE : index * SIZE + SIZE]
        return httpx.Response(200, json=_filled(self._schema, entries, index, self._first))


class Socket(ThreadingHTTPServer):
    """Answers over HTTP/1.1 what the list of the moment answers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        self.list: Server | None = None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert isinstance(self.server, Socket) and self.server.list is not None
        content = self.server.list(httpx.Request("GET", f"http://server{self.path}")).content
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def wire() -> Iterator[Socket]:
    with Socket() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def _filled(schema: Any, entries: list[Any], index: int, first: int) -> Any:
    """The answer that a schema describes, with these entries as its list."""
    if schema.get("type") == "array":
        return entries
    known = {
        "page_number": index + first,
        "page": index + first,
        "page_size": SIZE,
        "total_pages": PAGES,
        "total_results": len(ENTRIES),
        "total_records": len(ENTRIES),
        "totalRecords": len(ENTRIES),
        "total_items": len(ENTRIES),
    }
    found: dict[str, Any] = {}
    last = index >= PAGES - 1
    for name, inner in _properties(schema).items():
        if _is_list(inner) and name not in ("errors",):
            found[name] = entries
        elif name == "meta":
            found[name] = _filled(inner, [], index, first)
        elif name == "cursors":
            found[name] = {} if last else {"after": f"after-{index + 1}"}
        elif name in ("cursor", "page_cursor") and not last:
            found[name] = f"after-{index + 1}"
        elif name == "has_more":
            found[name] = not last
        elif name in known:
            found[name] = known[name]
    return found


def _properties(schema: Any) -> dict[str, Any]:
    found = dict(schema.get("properties") or {})
    for keyword in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(keyword) or []:
            found = {**_properties(part), **found}
    return found


def _is_list(schema: Any) -> bool:
    return schema.get("type") == "array" or "items" in schema


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Output]:
    folder = tmp_path_factory.mktemp("paging")
    options = Options(str(WHOLE), whole_config(), PACKAGE, include_hidden=True)
    made = produce(options, Diagnostics(), Silence())
    write(folder, made.files)
    sys.path.insert(0, str(folder))
    yield made
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def raw() -> dict[str, RawOperation]:
    return {operation.key: operation for operation in RawDocument.read(WHOLE).operations}


def lists(output: Output) -> Iterator[tuple[Any, Any]]:
    for resource in output.plan.walk():
        for method in resource.methods:
            if method.operation.pagination is not None:
                yield resource, method


def test_every_list_gives_all_entries_of_all_pages(
    output: Output, raw: dict[str, RawOperation], wire: Socket
) -> None:
    package = importlib.import_module(PACKAGE)
    client = package.Telnyx(api_key="key", max_retries=0, base_url=wire.address)
    values = Values(output.api, output.plan)
    wrong, schemes = [], Counter[str]()
    for resource, method in lists(output):
        wire.list = Server(raw[method.operation.key])
        target: Any = client
        for name in resource.path:
            target = getattr(target, name)
        given = values.arguments(method, full=False)
        first = [given.pop(str(a.name)) for a in method.path_arguments[-1:]]
        found = [_id(entry) for entry in getattr(target, method.name)(*first, **given)]
        schemes[method.operation.pagination.scheme] += 1
        if found != [entry["id"] for entry in ENTRIES]:
            wrong.append((method.operation.key, method.operation.pagination.scheme, found))
    assert wrong == []
    assert schemes.total() >= 180
    assert len(schemes) >= 9
    client.close()


def _id(entry: Any) -> str:
    """What came as the entry's `id`, whatever the document calls it and takes it for."""
    value = entry.to_dict() if hasattr(entry, "to_dict") else entry
    return str(value["id"] if isinstance(value, dict) else value)


def test_filters_stay_on_later_pages(output: Output, raw: dict[str, RawOperation]) -> None:
    package = importlib.import_module(PACKAGE)
    server = Server(raw["GET /phone_numbers"])
    client = package.Telnyx(
        api_key="key", http_client=httpx.Client(transport=httpx.MockTransport(server))
    )
    pages = client.phone_numbers.list(page_size=2, filter={"status": "active"})
    assert len(list(pages.iter_pages())) == PAGES
    assert [query["filter[status]"] for query in server.seen] == ["active"] * PAGES
    assert [query["page[size]"] for query in server.seen] == ["2"] * PAGES
