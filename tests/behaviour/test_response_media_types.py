"""What is asked for and returned, by the media types of a response."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, document, generate

OBJECT = {"type": "object", "properties": {"fromName": {"type": "string"}}}


def sdk_of(folder: Path, content: dict[str, Any], **operation: Any) -> Sdk:
    responses = {"200": {"description": "ok", "content": content}}
    paths = {"/things": {"get": {"responses": responses, **operation}}}
    return generate(folder, document(paths))


def response(content: bytes, media_type: str) -> httpx.Response:
    return httpx.Response(200, content=content, headers={"content-type": media_type})


@pytest.mark.parametrize("media_type", ["application/x-ndjson", "application/jsonl"])
@pytest.mark.parametrize("is_array", [True, False])
def test_lines_of_json_are_items(tmp_path: Path, media_type: str, is_array: bool) -> None:
    schema = {"type": "array", "items": OBJECT} if is_array else OBJECT
    sdk = sdk_of(tmp_path, {media_type: {"schema": schema}})
    text = b'{"fromName": "a\\u2028", "error": {"message": "of this item"}}\r\n\n{"fromName": "b"}'
    found = list(sdk.client(response(text, media_type)).things.retrieve())
    assert [item.from_name for item in found] == ["a\u2028", "b"]
    assert sdk.request.headers["accept"] == media_type

    async def again() -> list[Any]:
        client = sdk.async_client(response(text, media_type))
        return [item async for item in await client.things.retrieve()]

    assert asyncio.run(again()) == found


def test_a_json_text_sequence_is_items(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"application/json-seq": {"schema": OBJECT}})
    text = b'\x1e{"fromName":\n"a"}\n\x1e{}\n'
    client = sdk.client(response(text, "application/json-seq"))
    assert [item.to_dict() for item in client.things.retrieve()] == [{"fromName": "a"}, {}]


def test_lines_come_one_by_one_whatever_the_pieces_are(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"application/x-ndjson": {"schema": OBJECT}})
    text = "\n".join(json.dumps({"fromName": f"é{n}"}, ensure_ascii=False) for n in range(3))

    def pieces() -> Any:
        yield from (bytes([byte]) for byte in text.encode())

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "application/x-ndjson"}
        return httpx.Response(200, headers=headers, content=pieces())

    stream = sdk.client(answer).things.retrieve()
    assert [item.from_name for item in stream] == ["é0", "é1", "é2"]


def test_a_stream_of_lines_beside_json_is_asked_for_as_such(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    content = {"application/json": {"schema": OBJECT}, "application/x-ndjson": {"schema": OBJECT}}
    responses = {"200": {"description": "ok", "content": content}}
    request = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": request, "responses": responses}}}
    sdk = generate(tmp_path, document(paths))
    client = sdk.client({"fromName": "a"})
    assert client.things.create().from_name == "a"
    assert sdk.request.headers["accept"] == "application/json"
    client = sdk.client(response(b'{"fromName": "b"}\n', "application/x-ndjson"))
    assert [item.from_name for item in client.things.create(stream=True)] == ["b"]
    assert sdk.request.headers["accept"] == "application/x-ndjson"


def test_a_line_that_is_not_json_is_an_error_that_names_it(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"application/x-ndjson": {"schema": OBJECT}})
    lines = response(b'{"fromName": "a"}\noops\n', "application/x-ndjson")
    stream = sdk.client(lines).things.retrieve()
    assert next(stream).from_name == "a"
    with pytest.raises(sdk.module.APIResponseValidationError, match="oops"):
        next(stream)


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        ({"type": "integer"}, b"42\n", 42),
        ({"type": "number"}, b"4.5", 4.5),
        ({"type": "boolean"}, b"true", True),
        ({"type": "string"}, b"42", "42"),
        ({"type": "string", "enum": ["a"]}, b"a", "a"),
    ],
)
def test_text_is_the_value_that_its_schema_describes(
    tmp_path: Path, schema: dict[str, Any], text: bytes, value: Any
) -> None:
    sdk = sdk_of(tmp_path, {"text/plain": {"schema": schema}})
    found = sdk.client(response(text, "text/plain")).things.retrieve()
    assert (found, type(found)) == (value, type(value))
    assert sdk.request.headers["accept"] == "text/plain"


@pytest.mark.parametrize("media_type", ["application/xml", "application/atom+xml", "text/html"])
def test_xml_is_text(tmp_path: Path, media_type: str) -> None:
    sdk = sdk_of(tmp_path, {media_type: {"schema": OBJECT}})
    assert sdk.client(response(b"<a/>", media_type)).things.retrieve() == "<a/>"


def test_of_several_json_types_the_plain_one_is_asked_for(tmp_path: Path) -> None:
    other = {"type": "object", "properties": {"links": {"type": "string"}}}
    sdk = sdk_of(
        tmp_path,
        {"application/hal+json": {"schema": other}, "application/json": {"schema": OBJECT}},
    )
    assert sdk.client({"fromName": "a"}).things.retrieve().from_name == "a"
    assert sdk.request.headers["accept"] == "application/json"


@pytest.mark.parametrize("media_type", ["*/*", "application/*"])
def test_a_range_with_an_object_is_parsed_as_json(tmp_path: Path, media_type: str) -> None:
    sdk = sdk_of(tmp_path, {media_type: {"schema": OBJECT}})
    assert sdk.client({"fromName": "a"}).things.retrieve().from_name == "a"
