"""Options of clients and calls, and raw access, as programs of other SDKs use them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
SECURITY: dict[str, Any] = {
    "security": [{"bearer": []}],
    "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
}
NOTHING = {"204": {"description": "Deleted."}}


def sdk_of(folder: Path, operation: dict[str, Any] | None = None, verb: str = "delete") -> Sdk:
    given = operation or {"parameters": [ID], "responses": NOTHING}
    path = "/things/{id}" if operation is None else "/things"
    return generate(folder, document({path: {verb: given}}, **SECURITY))


def deleted(request: httpx.Request) -> httpx.Response:
    return httpx.Response(204, headers={"x-a": "1"}, request=request)


def test_raw_access_to_a_method_without_a_result_gives_the_response(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    client = sdk.client(deleted)
    response = client.things.with_raw_response.delete("1")
    assert (response.status_code, response.headers["x-a"]) == (204, "1")
    assert response.parse() is None
    with client.things.with_streaming_response.delete("1") as streamed:
        assert (streamed.status_code, streamed.parse()) == (204, None)
    assert client.with_raw_response.things.delete("1").status_code == 204
    assert client.things.delete("1") is None

    async def run() -> None:
        client = sdk.async_client(deleted)
        response = await client.things.with_raw_response.delete("1")
        assert (response.status_code, await response.parse()) == (204, None)
        async with client.things.with_streaming_response.delete("1") as streamed:
            assert (streamed.status_code, await streamed.parse()) == (204, None)
        assert await client.things.delete("1") is None

    asyncio.run(run())


@pytest.mark.parametrize("maker", ["client", "async_client"])
def test_none_keeps_an_option_of_a_copy(tmp_path: Path, maker: str) -> None:
    client = getattr(sdk_of(tmp_path), maker)(
        api_key="own", base_url="https://staging.test", default_headers={"x-a": "1"}
    )
    options = ("base_url", "api_key", "client_id", "client_secret", "public_key", "credentials")
    more = ("default_headers", "set_default_headers", "default_query", "http_client")
    for name in (*options, *more, "websocket_base_url", "_strict_response_validation"):
        for copy in (client.copy(**{name: None}), client.with_options(**{name: None})):
            assert (copy.api_key, copy.base_url.host) == ("own", "staging.test")
            assert copy.default_headers == {"x-a": "1"}
            assert copy._engine.http_clients is client._engine.http_clients
    assert client.copy(timeout=None).timeout == httpx.Timeout(None)


def test_a_response_says_how_often_its_request_was_retried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sdk = sdk_of(tmp_path)
    for half in ("sync", "async"):
        monkeypatch.setattr(
            sdk.part(f"_core.{half}_engine"), "sleep" if half == "sync" else "pause", _no_wait(half)
        )
    response = sdk.client(unavailable, unavailable, deleted).things.with_raw_response.delete("1")
    assert response.retries_taken == 2
    assert sdk.client(deleted).things.with_raw_response.delete("1").retries_taken == 0

    async def run() -> int:
        client = sdk.async_client(unavailable, deleted)
        async with client.things.with_streaming_response.delete("1") as response:
            return int(response.retries_taken)

    assert asyncio.run(run()) == 1


def unavailable(request: httpx.Request) -> httpx.Response:
    return httpx.Response(503)


def _no_wait(half: str) -> Any:
    async def pause(seconds: float) -> None:
        return None

    return pause if half == "async" else lambda seconds: None


@pytest.mark.parametrize(
    ("status", "wish", "requests"),
    [
        (500, "true", 3),
        (400, "true", 3),
        (503, "false", 1),
        (429, "False", 1),
        (500, "", 1),
        (503, "perhaps", 3),
    ],
)
def test_the_server_says_whether_to_retry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, wish: str, requests: int
) -> None:
    sdk = sdk_of(tmp_path, {"responses": answer({"type": "object"})}, "post")
    monkeypatch.setattr(sdk.part("_core.sync_engine"), "sleep", _no_wait("sync"))
    client = sdk.client(httpx.Response(status, headers={"x-should-retry": wish}))
    with pytest.raises(sdk.module.APIStatusError):
        client.things.create()
    assert len(sdk.requests) == requests


def test_the_page_after_the_last_one_is_a_runtime_error(tmp_path: Path) -> None:
    item = {"type": "object", "properties": {"id": {"type": "string"}}}
    response = {"type": "object", "properties": {"data": {"type": "array", "items": item}}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    sdk = sdk_of(tmp_path, {"parameters": [page], "responses": answer(response)}, "get")
    last = sdk.client({"data": []}).things.list()
    with pytest.raises(RuntimeError, match="has_next_page") as raised:
        last.get_next_page()
    assert isinstance(raised.value, sdk.module.SmallError)


def test_endpoints_without_a_method_take_content_and_a_mapping_of_options(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    client = sdk.client({})
    client.post("/other", content=b"\x00raw")
    assert sdk.request.content == b"\x00raw"
    client.post("/other", content="text", extra_headers={"content-type": "text/csv"})
    assert (sdk.request.content, sdk.request.headers["content-type"]) == (b"text", "text/csv")
    options = {
        "headers": {"x-a": "1"},
        "params": {"q": "2"},
        "extra_json": {"b": 3},
        "timeout": 4,
        "idempotency_key": "k",
    }
    client.post("/other", body={"a": 1}, options=options)
    assert sdk.body == {"a": 1, "b": 3}
    assert sdk.request.url.query == b"q=2"
    assert (sdk.request.headers["x-a"], sdk.request.headers["idempotency-key"]) == ("1", "k")
    assert sdk.request.extensions["timeout"]["read"] == 4
    with pytest.raises(TypeError, match="`content`"):
        client.post("/other", content=b"x", body={})
    with pytest.raises(TypeError, match="header"):
        client.post("/other", options={"header": {}})

    async def run() -> bytes:
        await sdk.async_client({}).put("/other", content=b"y", options={"params": {"q": 1}})
        return bytes(sdk.request.content)

    assert asyncio.run(run()) == b"y"


INNER = {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}
OUTER = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "innerOne": {"$ref": "#/components/schemas/Inner"},
        "many": {"type": "array", "items": {"$ref": "#/components/schemas/Inner"}},
        "byName": {
            "type": "object",
            "additionalProperties": {"$ref": "#/components/schemas/Inner"},
        },
    },
}


@pytest.mark.parametrize("maker", ["construct", "model_construct"])
def test_constructed_models_have_models_inside(tmp_path: Path, maker: str) -> None:
    operation = {"responses": answer({"$ref": "#/components/schemas/Outer"})}
    components = {"schemas": {"Inner": INNER, "Outer": OUTER}}
    sdk = generate(tmp_path, document({"/things": {"get": operation}}, components=components))
    outer, inner = sdk.part("types").Outer, sdk.part("types").Inner
    day = {"at": "2026-01-02T03:04:05Z"}
    made = getattr(outer, maker)(
        inner_one=day, many=[day, inner(at=None)], byName={"k": day}, more=1
    )
    assert [type(found) for found in (made.inner_one, *made.many, made.by_name["k"])] == [inner] * 4
    assert (made.inner_one.at.year, made.many[1].at, made.more, made.id) == (2026, None, 1, None)
    assert made.model_fields_set == {"inner_one", "many", "by_name", "more"}
    assert getattr(outer, maker)(innerOne=day).inner_one.at.year == 2026
    assert getattr(outer, maker)(_fields_set={"id"}, id=5).id == 5


def test_files_keep_the_headers_of_their_part(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    body = {"content": {"multipart/form-data": {"schema": schema}}}
    operation = {"requestBody": body, "responses": answer({"type": "object"})}
    sdk = sdk_of(tmp_path, operation, "post")
    sdk.client({}).things.create(file=("a.txt", b"text", "text/plain", {"X-Part": "own"}))
    sent = sdk.request.content
    assert b'filename="a.txt"' in sent and b"text/plain" in sent and b"X-Part: own\r\n" in sent
