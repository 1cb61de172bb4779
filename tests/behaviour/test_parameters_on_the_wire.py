"""Parameters with `content`, odd queries, and paths that other operations share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest

from tests.support.sdk import Sdk, answer, document, generate, parameter

OK = answer({"type": "object"})
FILTER = {
    "type": "object",
    "properties": {
        "color": {"type": "string"},
        "sizes": {"type": "array", "items": {"type": "integer"}},
        "class-name": {"type": "string"},
    },
}


def content(name: str, location: str, schema: Any, media: str = "application/json") -> Any:
    """A parameter that is sent as a media type."""
    required = location == "path"
    return {
        "name": name,
        "in": location,
        "required": required,
        "content": {media: {"schema": schema}},
    }


def one(tmp_path: Path, path: str, *parameters: Any, version: str = "3.1.0") -> Sdk:
    """A package with one operation."""
    paths = {path: {"get": {"parameters": list(parameters), "responses": OK}}}
    return generate(tmp_path, {**document(paths), "openapi": version})


@pytest.mark.parametrize("location", ["path", "query", "header", "cookie"])
def test_a_parameter_with_content_is_one_argument_and_sent_as_json(
    tmp_path: Path, location: str
) -> None:
    path = "/things/{where}" if location == "path" else "/things"
    sdk = one(tmp_path, path, content("where", location, FILTER))
    value = {"color": "ü,", "sizes": [1, 2], "class_name": "c"}
    sdk.client().things.retrieve(where=value)
    wanted = {"color": "ü,", "sizes": [1, 2], "class-name": "c"}
    text = json.dumps(wanted, separators=(",", ":"), ensure_ascii=location == "header")
    request = sdk.request
    match location:
        case "path":
            assert request.url.raw_path.decode() == f"/v1/things/{quote(text, safe='')}"
        case "query":
            assert request.url.query.decode() == f"where={quote(text, safe='')}"
        case "header":
            assert request.headers["where"] == text
        case _:
            assert request.headers["cookie"] == f"where={quote(text, safe='')}"


def test_content_holds_null_numbers_and_arrays(tmp_path: Path) -> None:
    sdk = one(
        tmp_path,
        "/things",
        content("ids", "query", {"type": ["array", "null"], "items": {"type": "integer"}}),
        content("X-Ctx", "header", {"type": "object", "additionalProperties": {"type": "string"}}),
    )
    sdk.client().things.retrieve(ids=[1, 2], x_ctx={"a": "b"})
    assert unquote(sdk.request.url.query.decode()) == "ids=[1,2]"
    assert sdk.request.headers["x-ctx"] == '{"a":"b"}'
    sdk.client().things.retrieve(ids=None)
    assert sdk.request.url.query == b"ids=null"
    sdk.client().things.retrieve()
    assert sdk.request.url.query == b""


def test_other_media_types_are_text_and_forms(tmp_path: Path) -> None:
    sdk = one(
        tmp_path,
        "/things",
        content("note", "query", {"type": "string"}, "text/plain"),
        content("tree", "query", FILTER, "application/xml"),
        content("form", "query", FILTER, "application/x-www-form-urlencoded"),
        content("raw", "cookie", {"type": "string"}, "text/plain"),
    )
    client = sdk.client()
    client.things.retrieve(
        note="a b", tree="<a/>", form={"color": "a b", "class_name": "c"}, raw='"a=b", c'
    )
    pairs = [pair.partition("=") for pair in sdk.request.url.query.decode().split("&")]
    assert {name: unquote(value) for name, _, value in pairs} == {
        "note": "a b",
        "tree": "<a/>",
        "form": "color=a%20b&class-name=c",
    }
    assert sdk.request.headers["cookie"] == 'raw="a=b", c'
    with pytest.raises(ValueError, match=r"`raw`.*semicolon"):
        client.things.retrieve(raw="a;b")
    with pytest.raises(TypeError, match="`tree` must be a single value here"):
        client.things.retrieve(tree={"color": "x"})


def test_null_is_left_out_of_a_query_at_every_depth(tmp_path: Path) -> None:
    nullable = {"type": "string", "nullable": True}
    deep = {
        "type": "object",
        "properties": {"a": nullable, "b": {"type": "array", "items": nullable}},
    }
    sdk = one(
        tmp_path,
        "/things",
        parameter("nul", nullable),
        parameter("deep", deep, style="deepObject", explode=True),
        parameter("empty", {"type": "string"}, allowEmptyValue=True),
        version="3.0.3",
    )
    sdk.client().things.retrieve(nul=None, deep={"a": None, "b": ["x", None]}, empty="")
    assert unquote(sdk.request.url.query.decode()) == "deep[b]=x&empty="
    sdk.client().things.retrieve(extra_query={"more": None, "other": 1})
    assert sdk.request.url.query == b"other=1"


def test_reserved_characters_stay_where_they_are_allowed(tmp_path: Path) -> None:
    texts = {"type": "array", "items": {"type": "string"}}
    sdk = one(
        tmp_path,
        "/things",
        parameter("res", {"type": "string"}, allowReserved=True),
        parameter("list", texts, allowReserved=True),
        parameter("joined", texts, allowReserved=True, explode=False),
    )
    sdk.client().things.retrieve(
        res="a/b?c:d@e!$'()*,;=f g%2F%", list=["/", "ü"], joined=["a/", "b"]
    )
    assert sorted(sdk.request.url.query.decode().split("&")) == [
        "joined=a/,b",
        "list=%C3%BC",
        "list=/",
        "res=a/b?c:d@e!$'()*,;=f%20g%2F%25",
    ]


@pytest.mark.parametrize("sign", "#&+[]")
def test_reserved_characters_that_would_end_a_value_are_encoded(tmp_path: Path, sign: str) -> None:
    sdk = one(tmp_path, "/things", parameter("res", {"type": "string"}, allowReserved=True))
    sdk.client().things.retrieve(res=f"a{sign}admin=1")
    assert sdk.request.url.query.decode() == f"res=a{quote(sign)}admin=1"


def test_a_free_form_map_is_exploded(tmp_path: Path) -> None:
    sdk = one(
        tmp_path,
        "/things",
        parameter("free", {"type": "object", "additionalProperties": {"type": "string"}}),
        parameter("open", {"type": "object"}),
        parameter("any", {}),
        parameter("joined", {"type": "object"}, explode=False),
    )
    client = sdk.client()
    client.things.retrieve(free={"a": "b c", "d": "e"}, joined={"k": 1})
    assert sdk.request.url.query == b"a=b%20c&d=e&joined=k,1"
    client.things.retrieve(open={"a": 1})
    assert sdk.request.url.query == b"a=1"
    client.things.retrieve(any={"a": 1})
    assert sdk.request.url.query == b"a=1"
    client.things.retrieve(any=[1, 2])
    assert sdk.request.url.query == b"any=1&any=2"


def test_an_object_with_further_keys_is_one_argument(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {"id": {"type": "integer"}},
        "additionalProperties": {"type": "string"},
    }
    sdk = one(tmp_path, "/things", parameter("filter", schema))
    sdk.client().things.retrieve(filter={"id": 1, "more": "x"})
    assert sdk.request.url.query == b"id=1&more=x"


def test_a_map_follows_the_config_for_objects_and_arrays(tmp_path: Path) -> None:
    given = parameter("free", {"type": "object", "additionalProperties": {"type": "string"}})
    paths = {"/things": {"get": {"parameters": [given], "responses": OK}}}
    sdk = generate(tmp_path, document(paths), {"requests": {"object_format": "brackets"}})
    sdk.client().things.retrieve(free={"a": "b"})
    assert sdk.request.url.query == b"free%5Ba%5D=b"


def test_path_arguments_with_one_python_name_fill_their_own_places(tmp_path: Path) -> None:
    path = "/users/{userId}/friends/{user_id}/{user-id}"
    names = ("userId", "user_id", "user-id")
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]
    sdk = one(tmp_path, path, *parameters)
    (resource,) = [r for r in sdk.output.plan.walk() if r.methods]
    (method,) = resource.methods
    given = {str(a.name): a.wire_name for a in method.path_arguments}
    assert given["user_id"] == "user_id"
    assert sorted(given.values()) == sorted(names)
    target: Any = sdk.client()
    for part in resource.path:
        target = getattr(target, part)
    getattr(target, method.name)(**given)
    assert sdk.request.url.path == "/v1/users/userId/friends/user_id/user-id"


@pytest.mark.parametrize(("first", "second"), [(".", "."), ("", "..")])
def test_arguments_that_make_a_segment_of_dots_together_are_refused(
    tmp_path: Path, first: str, second: str
) -> None:
    sdk = one(tmp_path, "/things/{a}{b}/end")
    with pytest.raises(ValueError, match="part of the path"):
        sdk.client().things.retrieve_end(second, a=first)
    assert sdk.requests == []


@pytest.mark.parametrize(
    "name",
    [
        "locals",
        "self",
        "cls",
        "raw",
        "_raw",
        "str",
        "list",
        "omit",
        "Omit",
        "request_options",
        "timeout",
        "deadline",
        "Operation",
        "SyncResource",
        "TYPE_CHECKING",
        "type",
        "print",
        "__class__",
        "super",
        "_call",
        "args",
        "kwargs",
        "stream",
        "operation",
        "arguments",
    ],
)
@pytest.mark.parametrize("location", ["path", "query", "header", "cookie"])
def test_a_parameter_can_have_any_name(tmp_path: Path, name: str, location: str) -> None:
    given = {"name": name, "in": location, "required": True, "schema": {"type": "string"}}
    sdk = one(tmp_path, f"/things/{{{name}}}" if location == "path" else "/things", given)
    (resource,) = [r for r in sdk.output.plan.walk() if r.methods]
    (argument,) = resource.methods[0].arguments
    sdk.client().things.retrieve(**{argument.name: "v"})
    sent = {
        "path": sdk.request.url.path.rsplit("/", 1)[-1],
        "query": sdk.request.url.params.get(name),
        "header": sdk.request.headers.get(name),
        "cookie": sdk.request.headers.get("cookie", "").rsplit("=", 1)[-1],
    }
    assert sent[location] == "v"


@pytest.mark.parametrize("added", ["filter.name", "filter_name", "Filter-Name"])
@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_a_further_parameter_renames_no_argument(tmp_path: Path, added: str, location: str) -> None:
    def names(sdk: Sdk) -> dict[tuple[str, str], str]:
        methods = [method for resource in sdk.output.plan.walk() for method in resource.methods]
        return {(str(a.location), a.wire_name): str(a.name) for a in methods[0].arguments}

    given = [
        parameter("filter[name]", {"type": "string"}),
        parameter("filterName", {"type": "string"}),
    ]
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    before = one(tmp_path / "a", "/things", *given)
    more = [*given, {"name": added, "in": location, "schema": {"type": "string"}}]
    paths = {"/things": {"get": {"parameters": more, "responses": OK}}}
    after = generate(tmp_path / "b", document(paths), lock=before.output.plan.lock)
    assert names(before).items() < names(after).items()
    assert len(set(names(after).values())) == 3
