"""Where each argument goes."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.support.sdk import answer, document, generate

THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def query(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode(), keep_blank_values=True)


def parameter(name: str, schema: dict[str, object], **more: object) -> dict[str, object]:
    return {"name": name, "in": "query", "schema": schema, **more}


def test_path_arguments_are_percent_encoded(tmp_path: Path) -> None:
    paths = {
        "/things/{name}": {
            "get": {
                "parameters": [
                    {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    client = sdk.client({"id": "x"})
    client.things.retrieve("a/../b?c#d")
    assert sdk.request.url.raw_path == b"/v1/things/a%2F..%2Fb%3Fc%23d"


def test_an_empty_path_argument_is_refused_by_name(tmp_path: Path) -> None:
    paths = {
        "/things/{thing_id}": {
            "get": {
                "parameters": [
                    {
                        "name": "thing_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    with pytest.raises(ValueError, match="thing_id"):
        sdk.client().things.retrieve("")
    assert sdk.requests == []


def test_the_last_path_argument_is_positional_and_earlier_ones_are_not(tmp_path: Path) -> None:
    paths = {
        "/owners/{owner_id}/things/{thing_id}": {"get": {"responses": answer(THING)}},
        "/owners/{owner_id}/things": {"get": {"responses": answer(THING)}},
    }
    sdk = generate(tmp_path, document(paths))
    client = sdk.client()
    client.owners.things.retrieve("t", owner_id="o")
    assert sdk.request.url.path == "/v1/owners/o/things/t"
    with pytest.raises(TypeError):
        client.owners.things.retrieve("o", "t")


def test_bracketed_names_become_plain_arguments(tmp_path: Path) -> None:
    paths = {
        "/things": {
            "get": {
                "parameters": [
                    parameter("page[number]", {"type": "integer"}),
                    parameter("filter[name][contains]", {"type": "string"}),
                ],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.retrieve(page_number=2, filter_name_contains="x")
    assert sorted(query(sdk.request)) == [("filter[name][contains]", "x"), ("page[number]", "2")]


def test_a_consolidated_page_parameter_is_flattened(tmp_path: Path) -> None:
    page = {
        "type": "object",
        "properties": {"number": {"type": "integer"}, "size": {"type": "integer"}},
    }
    paths = {
        "/things": {
            "get": {
                "parameters": [parameter("page", page, style="deepObject", explode=True)],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.retrieve(page_number=3, page_size=50)
    assert sorted(query(sdk.request)) == [("page[number]", "3"), ("page[size]", "50")]


def test_deep_objects_are_written_in_brackets_with_dotted_keys_kept(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "created_at": {"type": "object", "properties": {"gte": {"type": "string"}}},
            "voice.connection_name": {
                "type": "object",
                "properties": {"contains": {"type": "string"}},
            },
        },
    }
    paths = {
        "/things": {
            "get": {
                "parameters": [parameter("filter", schema, style="deepObject")],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.retrieve(
        filter={"created_at": {"gte": "2026"}, "voice_connection_name": {"contains": "x"}}
    )
    assert sorted(query(sdk.request)) == [
        ("filter[created_at][gte]", "2026"),
        ("filter[voice.connection_name][contains]", "x"),
    ]


@pytest.mark.parametrize(
    ("style", "explode", "expected"),
    [
        ("form", True, [("ids", "a"), ("ids", "b")]),
        ("form", False, [("ids", "a,b")]),
        ("spaceDelimited", False, [("ids", "a b")]),
        ("pipeDelimited", False, [("ids", "a|b")]),
    ],
)
def test_query_arrays_follow_the_document(
    tmp_path: Path, style: str, explode: bool, expected: list[tuple[str, str]]
) -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    given = parameter("ids", schema, style=style, explode=explode)
    paths = {"/things": {"get": {"parameters": [given], "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.retrieve(ids=["a", "b"])
    assert query(sdk.request) == expected


def test_the_config_can_join_all_query_arrays_with_commas(tmp_path: Path) -> None:
    given = parameter("ids", {"type": "array", "items": {"type": "integer"}})
    paths = {"/things": {"get": {"parameters": [given], "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths), {"requests": {"array_format": "comma"}})
    sdk.client().things.retrieve(ids=[1, 2])
    assert query(sdk.request) == [("ids", "1,2")]


def test_header_and_cookie_parameters(tmp_path: Path) -> None:
    paths = {
        "/things": {
            "get": {
                "parameters": [
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    {"name": "session", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": answer(THING),
            }
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.retrieve(x_trace="t", session="s")
    assert sdk.request.headers["x-trace"] == "t"
    assert "session=s" in sdk.request.headers["cookie"]


def test_keywords_get_an_underscore_and_keep_their_wire_name(tmp_path: Path) -> None:
    body = {
        "type": "object",
        "required": ["from"],
        "properties": {"from": {"type": "string"}, "class": {"type": "string"}},
    }
    content = {"required": True, "content": {"application/json": {"schema": body}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().things.create(from_="a", class_="b")
    assert sdk.body == {"from": "a", "class": "b"}


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
    assert parse_qsl(sdk.request.content.decode()) == [("Record", "true"), ("To", "+1")] or (
        sorted(parse_qsl(sdk.request.content.decode())) == [("Record", "true"), ("To", "+1")]
    )


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


def test_an_operation_without_security_sends_no_key(tmp_path: Path) -> None:
    paths = {
        "/open": {"get": {"security": [], "responses": answer(THING)}},
        "/closed": {"get": {"responses": answer(THING)}},
    }
    schemes = {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}
    sdk = generate(tmp_path, document(paths, components=schemes, security=[{"token": []}]))
    client = sdk.client()
    client.open.retrieve()
    assert "authorization" not in sdk.request.headers
    client.closed.retrieve()
    assert sdk.request.headers["authorization"] == "Bearer key"


def test_an_operation_may_have_a_server_of_its_own(tmp_path: Path) -> None:
    paths = {
        "/elsewhere": {
            "servers": [{"url": "https://other.example.com"}],
            "get": {"responses": answer(THING)},
        }
    }
    sdk = generate(tmp_path, document(paths))
    sdk.client().elsewhere.retrieve()
    assert str(sdk.request.url) == "https://other.example.com/elsewhere"


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


@pytest.mark.parametrize(("rule", "path"), [("keep", "/v1/v1/things"), ("strip", "/v1/things")])
def test_a_path_that_repeats_the_servers_prefix_is_kept_or_stripped(
    tmp_path: Path, rule: str, path: str
) -> None:
    paths = {"/v1/things": {"get": {"responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths), {"requests": {"duplicate_prefix": rule}})
    sdk.client().things.retrieve()
    assert sdk.request.url.path == path
