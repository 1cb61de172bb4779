"""Bytes and media types inside of JSON."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate

RAW = b"\x00\xff\xfe"
TEXT = base64.b64encode(RAW).decode()
URL = base64.urlsafe_b64encode(RAW).decode()


def sdk_of(folder: Path, schema: Any, version: str = "3.1.0", **schemas: Any) -> Sdk:
    content = {"application/json": {"schema": schema}}
    body = {"required": True, "content": content}
    paths = {"/things": {"post": {"requestBody": body, "responses": answer(schema)}}}
    return generate(
        folder, {**document(paths), "openapi": version, "components": {"schemas": schemas}}
    )


def of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


ENCODED = [
    ({"type": "string", "format": "binary"}, TEXT),
    ({"type": "string", "contentEncoding": "base64"}, TEXT),
    ({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}, TEXT),
    ({"type": ["string", "null"], "contentEncoding": "base64"}, TEXT),
    ({"contentMediaType": "image/png"}, TEXT),
    ({"type": "string", "contentEncoding": "base64url"}, URL),
]


@pytest.mark.parametrize(("schema", "text"), ENCODED)
def test_bytes_are_base64_in_both_directions(
    tmp_path: Path, schema: dict[str, Any], text: str
) -> None:
    sdk = sdk_of(tmp_path, of(data=schema))
    client = sdk.client({"data": text})
    for given in (RAW, bytearray(RAW), text):
        result = client.things.create(data=given)
        assert sdk.body == {"data": text}
    assert (result.data, isinstance(result.data, bytes)) == (RAW, True)
    assert result.to_dict() == {"data": text}
    assert result.model_dump(mode="python")["data"] == RAW
    client.things.create(data=result.data)
    assert sdk.body == {"data": text}
    path = tmp_path / "data.bin"
    path.write_bytes(RAW)
    client.things.create(data=path)
    assert sdk.body == {"data": text}
    asyncio.run(sdk.async_client({"data": text}).things.create(data=RAW))
    assert sdk.body == {"data": text}


@pytest.mark.parametrize(
    "wrap",
    [
        lambda s: ({"type": "array", "items": s}, lambda v: [v, v]),
        lambda s: ({"type": "object", "additionalProperties": s}, lambda v: {"k": v}),
        lambda s: (of(inner=s), lambda v: {"inner": v}),
        lambda s: ({"allOf": [of(inner=s)]}, lambda v: {"inner": v}),
        lambda s: ({"$ref": "#/components/schemas/Data"}, lambda v: v),
    ],
)
def test_bytes_are_base64_wherever_they_are(tmp_path: Path, wrap: Any) -> None:
    raw = {"type": "string", "contentEncoding": "base64"}
    schema, place = wrap(raw)
    sdk = sdk_of(tmp_path, of(data=schema), Data=raw)
    result = sdk.client({"data": place(TEXT)}).things.create(data=place(RAW))
    assert sdk.body == {"data": place(TEXT)}
    assert result.to_dict() == {"data": place(TEXT)}
    sdk.client({"data": place(TEXT)}).things.create(data=result.data)
    assert sdk.body == {"data": place(TEXT)}


def test_a_whole_body_of_bytes_in_json(tmp_path: Path) -> None:
    raw = {"type": "string", "contentEncoding": "base64"}
    sdk = sdk_of(tmp_path, {"type": "array", "items": raw})
    assert sdk.client([TEXT]).things.create(body=[RAW]) == [RAW]
    assert sdk.body == [TEXT]


@pytest.mark.parametrize("text", ["AAEC/w", "AAEC\r\n/w==", "AAEC_w=="])
def test_base64_that_is_written_otherwise_comes_back_as_it_was_sent(
    tmp_path: Path, text: str
) -> None:
    sdk = sdk_of(tmp_path, of(data={"type": "string", "contentEncoding": "base64"}))
    result = sdk.client({"data": text}).things.create()
    assert (result.data, result.to_dict()) == (b"\x00\x01\x02\xff", {"data": text})


def test_text_that_is_not_base64_stays_text(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, of(data={"type": "string", "format": "binary"}))
    result = sdk.client({"data": "not base64!"}).things.create()
    assert (result.data, result.to_dict()) == ("not base64!", {"data": "not base64!"})


@pytest.mark.parametrize("media_type", ["application/json", "text/html", "application/xml"])
def test_text_of_a_media_type_is_text(tmp_path: Path, media_type: str) -> None:
    schema = {
        "type": "string",
        "contentMediaType": media_type,
        "contentSchema": of(z={"type": "integer"}),
    }
    sdk = sdk_of(tmp_path, of(data=schema))
    result = sdk.client({"data": '{"z": 1}'}).things.create(data='{"z": 1}')
    assert sdk.body == {"data": '{"z": 1}'}
    assert result.data == '{"z": 1}'


def test_in_a_multipart_body_files_are_raw_and_objects_hold_base64(tmp_path: Path) -> None:
    raw = {"type": "string", "format": "binary"}
    content = {"multipart/form-data": {"schema": of(file=raw, meta=of(icon=raw))}}
    paths = {"/things": {"post": {"requestBody": {"content": content}, "responses": answer({})}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(file=RAW, meta={"icon": RAW})
    assert b"\r\n\r\n" + RAW + b"\r\n" in sdk.request.content
    assert f'{{"icon":"{TEXT}"}}'.encode() in sdk.request.content


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_boolean_schemas_are_valid(tmp_path: Path, version: str) -> None:
    schema = {
        **of(any=True, never=False, items={"type": "array", "items": True}),
        "required": ["any"],
    }
    sdk = sdk_of(tmp_path, schema, version)
    result = sdk.client({"any": [1], "items": ["a", 2]}).things.create(any={"b": 1}, items=[None])
    assert sdk.body == {"any": {"b": 1}, "items": [None]}
    assert (result.any, result.items) == ([1], ["a", 2])
    assert "never" not in type(result).model_fields
    if version == "3.1.0":
        assert [str(entry) for entry in sdk.diagnostics.entries] == []
