"""Responses that are sequences of JSON values: NDJSON, JSON Lines and JSON text sequences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.support.sdk import Sdk, document, generate

ITEM = {"type": "object", "properties": {"n": {"type": "integer"}, "text": {"type": "string"}}}
LINES = b'{"n": 1, "text": "a\xc3\xbc"}\n\n{"n": 2}\r\n{"n": 3}'


def logs(tmp_path: Path, content: dict[str, Any], body: dict[str, Any] | None = None) -> Sdk:
    """A package with one operation that responds with some media types."""
    operation = {"responses": {"200": {"description": "ok", "content": content}}}
    if body is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    verb = "post" if body is not None else "get"
    return generate(tmp_path, document({"/logs": {verb: operation}}))


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces of one byte."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Any:
        yield from (self.content[at : at + 1] for at in range(len(self.content)))

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def transport(content: bytes, media_type: str, seen: list[httpx.Request]) -> httpx.MockTransport:
    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, headers={"content-type": media_type}, stream=Pieces(content))

    return httpx.MockTransport(respond)


@pytest.mark.parametrize(
    "media_type", ["application/x-ndjson", "application/jsonl", "application/ndjson; charset=utf-8"]
)
@pytest.mark.parametrize("schema", [ITEM, {"type": "array", "items": ITEM}], ids=["one", "all"])
def test_lines_are_a_typed_stream(tmp_path: Path, media_type: str, schema: Any) -> None:
    sdk = logs(tmp_path, {media_type: {"schema": schema}})
    seen: list[httpx.Request] = []
    http = httpx.Client(transport=transport(LINES, media_type, seen))
    with sdk.module.Small(api_key="k", http_client=http) as client:
        stream = client.logs.list() if hasattr(client.logs, "list") else client.logs.retrieve()
        found = list(stream)
    assert [(item.n, item.text) for item in found] == [(1, "aü"), (2, None), (3, None)]
    assert seen[0].headers["accept"] == media_type


def test_lines_are_a_typed_stream_in_async_code_too(tmp_path: Path) -> None:
    sdk = logs(tmp_path, {"application/x-ndjson": {"schema": ITEM}})
    mock = transport(LINES, "application/x-ndjson", [])

    async def run() -> list[int]:
        http = httpx.AsyncClient(transport=mock)
        async with sdk.module.AsyncSmall(api_key="k", http_client=http) as client:
            return [item.n async for item in await client.logs.retrieve()]

    assert anyio.run(run) == [1, 2, 3]


def test_a_json_text_sequence_is_a_stream(tmp_path: Path) -> None:
    sdk = logs(tmp_path, {"application/json-seq": {"schema": ITEM}})
    content = b'\x1e{"n":\n 1}\n\x1e{"n": 2}\n'
    http = httpx.Client(transport=transport(content, "application/json-seq", []))
    with sdk.module.Small(api_key="k", http_client=http) as client:
        assert [item.n for item in client.logs.retrieve()] == [1, 2]


def test_json_beside_lines_is_the_result_unless_a_stream_is_asked_for(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    content = {
        "application/json": {"schema": {"type": "array", "items": ITEM}},
        "application/x-ndjson": {"schema": ITEM},
    }
    sdk = logs(tmp_path, content, body)
    seen: list[httpx.Request] = []
    lines = httpx.Client(transport=transport(LINES, "application/x-ndjson", seen))
    with sdk.module.Small(api_key="k", http_client=lines) as client:
        assert [item.n for item in client.logs.create(stream=True)] == [1, 2, 3]
    whole = httpx.Client(transport=transport(b'[{"n": 7}]', "application/json", seen))
    with sdk.module.Small(api_key="k", http_client=whole) as client:
        assert [item.n for item in client.logs.create()] == [7]
    assert [r.headers["accept"] for r in seen] == ["application/x-ndjson", "application/json"]


def test_a_line_that_is_not_json_is_an_error_that_names_it(tmp_path: Path) -> None:
    sdk = logs(tmp_path, {"application/x-ndjson": {"schema": ITEM}})
    http = httpx.Client(transport=transport(b'{"n": 1}\noops\n', "application/x-ndjson", []))
    with sdk.module.Small(api_key="k", http_client=http) as client:
        stream = client.logs.retrieve()
        assert next(stream).n == 1
        with pytest.raises(sdk.module.APIResponseValidationError, match="oops"):
            next(stream)
