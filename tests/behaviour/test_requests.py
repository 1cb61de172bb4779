"""Where each argument goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sdk import answer, document, generate, parameter, query

THING = {"type": "object", "properties": {"id": {"type": "string"}}}


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


@pytest.mark.parametrize(("rule", "path"), [("keep", "/v1/v1/things"), ("strip", "/v1/things")])
def test_a_path_that_repeats_the_servers_prefix_is_kept_or_stripped(
    tmp_path: Path, rule: str, path: str
) -> None:
    paths = {"/v1/things": {"get": {"responses": answer(THING)}}}
    sdk = generate(tmp_path, document(paths), {"requests": {"server_path_overlap": rule}})
    sdk.client().things.retrieve()
    assert sdk.request.url.path == path
