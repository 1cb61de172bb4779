"""What bodies are made of."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qsl

from tests.support.sdk import answer, document, generate, parameter, query

THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def test_nested_keys_are_renamed_to_wire_names(tmp_path: Path) -> None:
    inner = {
        "type": "object",
        "properties": {"from": {"type": "string"}, "brandId": {"type": "string"}},
    }
    body = {
        "type": "object",
        "properties": {"steps": {"type": "array", "items": inner}, "one": inner},
    }
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(
        steps=[{"from_": "a", "brand_id": "b", "unknown": 1}], one={"from_": "c"}
    )
    assert sdk.body == {
        "steps": [{"from": "a", "brandId": "b", "unknown": 1}],
        "one": {"from": "c"},
    }


def test_recursive_arguments_are_renamed_at_every_level(tmp_path: Path) -> None:
    node = {
        "type": "object",
        "properties": {
            "nodeName": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        },
    }
    body = {"type": "object", "properties": {"root": {"$ref": "#/components/schemas/Node"}}}
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/trees": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": {"Node": node}}))
    sdk.client().trees.create(root={"node_name": "a", "children": [{"node_name": "b"}]})
    assert sdk.body == {"root": {"nodeName": "a", "children": [{"nodeName": "b"}]}}


def test_null_and_absent_differ(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "b": {}}}
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(a=None)
    assert sdk.body == {"a": None}


def test_an_array_can_be_the_whole_body(tmp_path: Path) -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    content = {"required": True, "content": {"application/json": {"schema": schema}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(body=["a", "b"])
    assert sdk.body == ["a", "b"]


def test_form_bodies(tmp_path: Path) -> None:
    body = {
        "type": "object",
        "properties": {"To": {"type": "string"}, "Record": {"type": "boolean"}},
    }
    content = {"content": {"application/x-www-form-urlencoded": {"schema": body}}}
    paths = {"/calls": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().calls.create(to="+1", record=True)
    assert parse_qsl(sdk.request.content.decode()) == [("Record", "true"), ("To", "+1")]


def test_multipart_bodies_send_files_with_their_names(tmp_path: Path) -> None:
    body = {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "model": {"type": "string"},
        },
    }
    content = {"required": True, "content": {"multipart/form-data": {"schema": body}}}
    paths = {"/uploads": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    upload = tmp_path / "voice.wav"
    upload.write_bytes(b"RIFF")
    sdk.client().uploads.create(file=upload, model="m")
    assert sdk.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'filename="voice.wav"' in sdk.request.content
    assert b"RIFF" in sdk.request.content
    sdk.client().uploads.create(file=("n.txt", b"text", "text/plain"))
    assert b'filename="n.txt"' in sdk.request.content
    assert b"text/plain" in sdk.request.content


def test_of_two_content_types_the_one_that_fits_is_sent(tmp_path: Path) -> None:
    by_url = {"type": "object", "properties": {"media_url": {"type": "string"}}}
    by_file = {
        "type": "object",
        "properties": {
            "media": {"type": "string", "format": "binary"},
            "media_url": {"type": "string"},
        },
    }
    content = {
        "content": {
            "application/json": {"schema": by_url},
            "multipart/form-data": {"schema": by_file},
        }
    }
    paths = {"/media": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    client = sdk.client()
    client.media.create(media_url="https://example.com")
    assert sdk.body == {"media_url": "https://example.com"}
    client.media.create(media=b"bytes")
    assert sdk.request.headers["content-type"].startswith("multipart/form-data")


def test_octet_stream_bodies(tmp_path: Path) -> None:
    content = {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
    paths = {"/keys/{key}": {"put": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().keys.update("k", body=b"\x00\x01")
    assert sdk.request.content == b"\x00\x01"
    assert sdk.request.headers["content-type"] == "application/octet-stream"


def test_body_and_query_arguments_of_one_operation(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"name": {"type": "string"}}}
    paths = {
        "/things": {
            "post": {
                "parameters": [parameter("dry_run", {"type": "boolean"})],
                "requestBody": {"content": {"application/json": {"schema": body}}},
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(name="n", dry_run=True)
    assert query(sdk.request) == [("dry_run", "true")]
    assert sdk.body == {"name": "n"}


def test_extra_headers_query_and_body(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"name": {"type": "string"}}}
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(
        name="n", extra_headers={"x-a": "1"}, extra_query={"b": "2"}, extra_body={"c": 3}
    )
    assert sdk.request.headers["x-a"] == "1"
    assert query(sdk.request) == [("b", "2")]
    assert json.loads(sdk.request.content) == {"name": "n", "c": 3}


def test_arguments_that_are_models_are_written_under_wire_names(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"from": {"type": "string"}}}
    body = {"type": "object", "properties": {"leg": {"$ref": "#/components/schemas/Leg"}}}
    content = {"content": {"application/json": {"schema": body}}}
    leg = {"type": "object", "properties": {"leg": {"$ref": "#/components/schemas/Leg"}}}
    paths = {"/calls": {"post": {"requestBody": content, "responses": answer(leg)}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": {"Leg": inner}}))
    client = sdk.client({"leg": {"from": "a"}})
    result = client.calls.create(leg={"from_": "a"})
    client.calls.create(leg=result.leg)
    assert sdk.body == {"leg": {"from": "a"}}


def test_an_optional_body_without_properties_is_left_out_or_sent_empty(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"name": {"type": "string"}}}
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create()
    assert sdk.request.content == b""
    other = tmp_path / "other"
    other.mkdir()
    sdk = generate(other, document(paths), {"requests": {"optional_body": "empty"}})
    sdk.client().things.create()
    assert sdk.body == {}
