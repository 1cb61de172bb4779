"""What documents of public APIs brought to light; each test names its cause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import answer, document, generate


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_form_that_is_described_as_a_text_is_sent_as_it_is(
    tmp_path: Path, media_type: str
) -> None:
    body = {"content": {media_type: {"schema": {"type": "string"}}}}
    paths = {"/a": {"post": {"requestBody": body, "responses": {"204": {"description": "ok"}}}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().a.create(body="x=1&y=2")
    assert sdk.request.content == b"x=1&y=2"
    assert sdk.request.headers["content-type"] == media_type


def test_a_path_may_carry_a_query_of_its_own(tmp_path: Path) -> None:
    operation = {
        "parameters": [{"name": "id", "in": "query", "schema": {"type": "string"}}],
        "responses": {"204": {"description": "ok"}},
    }
    sdk = generate(tmp_path, document({"/rest?method=a.b": {"get": operation}}))
    method = sdk.output.plan.walk()[0]
    target = sdk.client()
    for part in method.path:
        target = getattr(target, part)
    getattr(target, method.methods[0].name)(id="1")
    assert str(sdk.request.url) == "https://api.example.com/v1/rest?method=a.b&id=1"


@pytest.mark.parametrize("servers", [[], [{"url": "/v1"}], [{"url": ""}]])
def test_without_a_server_the_client_asks_for_one(
    tmp_path: Path, servers: list[dict[str, str]]
) -> None:
    paths = {"/a": {"get": {"responses": {"204": {"description": "ok"}}}}}
    sdk = generate(tmp_path, document(paths, servers=servers))
    with pytest.raises(sdk.module.SmallError, match="pass `base_url`"):
        sdk.client()
    sdk.client(base_url="https://own.example.com").a.retrieve()
    assert sdk.request.url.host == "own.example.com"


NOTHING = {"204": {"description": "ok"}}


def test_a_resource_does_not_hide_what_the_client_has(tmp_path: Path) -> None:
    names = ("get", "timeout", "close", "request", "webhooks", "with_options")
    paths = {f"/{name}/x": {"post": {"responses": NOTHING}} for name in names}
    sdk = generate(tmp_path, document(paths))
    client = sdk.client()
    resources = {str(r.path[0]) for r in sdk.output.plan.walk()}
    assert resources == {"get_", "timeout_", "close_", "request_", "webhooks", "with_options_"}
    assert client.timeout is not None
    client.get("/x")
    client.close()


def test_a_resource_named_webhooks_gives_way_where_there_are_events(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    hooks = {"done": {"post": {"requestBody": body, "responses": NOTHING}}}
    paths = {"/webhooks/x": {"post": {"responses": NOTHING}}}
    sdk = generate(tmp_path, document(paths, webhooks=hooks))
    assert {str(r.path[0]) for r in sdk.output.plan.walk()} == {"webhooks_"}
    assert hasattr(sdk.client().webhooks, "unwrap")


def test_bytes_are_bytes_whatever_a_schema_makes_of_them(tmp_path: Path) -> None:
    schema = {"type": "array", "items": {"type": "string", "format": "byte"}}
    body = {"content": {"application/octet-stream": {"schema": schema}}, "required": True}
    sdk = generate(
        tmp_path, document({"/a": {"post": {"requestBody": body, "responses": NOTHING}}})
    )
    sdk.client().a.create(b"raw")
    assert sdk.request.content == b"raw"
    assert sdk.request.headers["content-type"] == "application/octet-stream"


def test_files_inside_objects_of_a_form_need_no_import(tmp_path: Path) -> None:
    """A key that has another name in Python makes the client look at the types of all keys."""
    inner = {
        "type": "object",
        "properties": {
            "fileName": {"type": "string"},
            "data": {"type": "string", "format": "binary"},
        },
    }
    form = {"type": "object", "properties": {"pages": {"type": "array", "items": inner}}}
    body = {"content": {"multipart/form-data": {"schema": form}}}
    paths = {"/a": {"post": {"requestBody": body, "responses": NOTHING}}}
    sdk = generate(tmp_path, document(paths))
    sdk.client().a.create(pages=[{"file_name": "a.txt"}])
    assert b'"fileName"' in sdk.request.content
    assert b"file_name" not in sdk.request.content


NAMES = ("Field", "Literal", "Model", "Mapping", "TypedDict", "Annotated", "datetime", "OneOf")


def test_components_may_be_called_like_what_their_modules_import(tmp_path: Path) -> None:
    schemas = {
        name: {
            "type": "object",
            "required": ["isA"],
            "properties": {
                "isA": {"enum": ["x"]},
                "when": {"type": "string", "format": "date-time"},
                "all": {"type": "array", "items": {"$ref": f"#/components/schemas/{other}"}},
                "map": {"additionalProperties": {"$ref": f"#/components/schemas/{other}"}},
            },
        }
        for name, other in zip(NAMES, (*NAMES[1:], NAMES[0]), strict=True)
    }
    reference = {"$ref": "#/components/schemas/Field"}
    operation = {
        "requestBody": {"content": {"application/json": {"schema": reference}}},
        "responses": answer(reference),
    }
    sdk = generate(tmp_path, document({"/a": {"post": operation}}, components={"schemas": schemas}))
    answered = {"isA": "x", "when": "2026-01-31T00:00:00Z", "all": [{"isA": "x"}]}
    found = sdk.client(answered).a.create(is_a="x", all=[{"is_a": "x"}])
    assert sdk.body == {"isA": "x", "all": [{"isA": "x"}]}
    assert type(found).__name__ == "Field"
    assert type(found.all[0]).__name__ == "Literal"
    assert found.when.year == 2026


@pytest.mark.parametrize("name", ["Task", "items"])
def test_a_component_may_be_a_list_of_one_of_several_objects(tmp_path: Path, name: str) -> None:
    variants = [
        {"type": "object", "properties": {"name": {"enum": [kind]}, kind: {"type": "integer"}}}
        for kind in ("cut", "join")
    ]
    schemas = {
        name: {"type": "array", "items": {"anyOf": variants}},
        "Map": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"oneOf": variants}},
        },
    }
    paths = {
        f"/{key}": {"get": {"responses": answer({"$ref": f"#/components/schemas/{key}"})}}
        for key in schemas
    }
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    values = [{"name": "join", "join": 1}, {"name": "cut", "cut": 2}]
    client = sdk.client(values, {"a": values})
    first = getattr(client, name.lower()).list()
    assert (first[0].join, first[1].cut) == (1, 2)
    assert client.map.retrieve()["a"][1].cut == 2


def test_two_classes_of_one_name_are_distinct_in_the_surface(tmp_path: Path) -> None:
    """A class of one name in two modules of a folder, of which the folder can export one only."""
    inner = {"type": "object", "properties": {"thing": {"type": "object", "properties": {"a": {}}}}}
    schemas = {"Thing": {"type": "object", "properties": {"b": {}}}}
    paths = {
        "/x": {"get": {"responses": answer(inner)}},
        "/y": {"get": {"responses": answer({"$ref": "#/components/schemas/Thing"})}},
    }
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    assert "api-surface.txt" in sdk.output.files


SELF = {"$ref": "#/components/schemas/Value"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": SELF},
        {"type": "object", "additionalProperties": SELF},
        {"anyOf": [{"type": "array", "items": SELF}, {"type": "string"}]},
    ],
)
def test_a_schema_that_is_no_object_may_contain_itself(
    tmp_path: Path, schema: dict[str, object]
) -> None:
    body = {"content": {"application/json": {"schema": {"properties": {"v": SELF}}}}}
    operation = {"requestBody": body, "responses": answer(SELF)}
    sdk = generate(
        tmp_path, document({"/a": {"post": operation}}, components={"schemas": {"Value": schema}})
    )
    assert sdk.diagnostics.counts()["schema-recursive"] == 1
    assert sdk.client([["deep"]]).a.create(v=[["x"]]) == [["deep"]]


@pytest.mark.parametrize("schema", [{"oneOf": [SELF]}, {"anyOf": [SELF, {"type": "string"}]}])
def test_a_schema_that_is_itself_says_nothing(tmp_path: Path, schema: dict[str, object]) -> None:
    sdk = generate(
        tmp_path,
        document(
            {"/a": {"get": {"responses": answer(SELF)}}}, components={"schemas": {"Value": schema}}
        ),
    )
    assert sdk.client("text").a.retrieve() == "text"


def test_an_event_stream_may_be_sent(tmp_path: Path) -> None:
    body = {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "required": True}
    sdk = generate(
        tmp_path, document({"/a": {"post": {"requestBody": body, "responses": NOTHING}}})
    )
    sdk.client().a.create(body="data: 1\n\n")
    assert sdk.request.content == b"data: 1\n\n"


def test_paths_that_differ_by_a_slash_are_two_methods(tmp_path: Path) -> None:
    paths = {
        path: {"get": {"responses": NOTHING}}
        for path in ("/a/b", "/a/b/", "/a/{id}", "/a/{id}/", "/a//b", "/")
    }
    for path in ("/a/{id}", "/a/{id}/"):
        paths[path]["parameters"] = [  # type: ignore[assignment]  # beside verbs
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ]
    sdk = generate(tmp_path, document(paths))
    methods = {
        ".".join([*r.path, m.name]): m.operation.path
        for r in sdk.output.plan.walk()
        for m in r.methods
    }
    assert sorted(methods.values()) == sorted(paths)
    assert methods["a.retrieve"] == "/a/{id}"
    assert methods["a.retrieve_slash"] == "/a/{id}/"


@pytest.mark.filterwarnings("error")
def test_fields_may_be_called_like_what_every_class_has(tmp_path: Path) -> None:
    names = ("register", "mro", "copy", "json", "schema", "validate")
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    sdk = generate(tmp_path, document({"/a": {"get": {"responses": answer(schema)}}}))
    found = sdk.client(dict.fromkeys(names, "x")).a.retrieve()
    assert [getattr(found, f"{name}_") for name in names] == ["x"] * len(names)
    assert found.to_dict() == dict.fromkeys(names, "x")


def test_a_component_that_is_an_object_and_an_array_at_once_has_a_class(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"z": {"type": "string"}}}
    parts = [
        {"oneOf": [{"$ref": "#/components/schemas/Number"}]},
        {"type": "object", "properties": {"inner": inner}},
        {"type": "array", "items": {"$ref": "#/components/schemas/Number"}},
    ]
    schemas = {"Number": {"const": 4.0}, "Both": {"allOf": parts}}
    paths = {"/a": {"get": {"responses": answer({"$ref": "#/components/schemas/Both"})}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    assert sdk.client({"inner": {"z": "y"}}).a.retrieve().inner.z == "y"


def test_a_component_may_be_called_like_a_folder_that_holds_only_folders(tmp_path: Path) -> None:
    flag = {"name": "flag", "in": "query", "schema": {"type": "string"}}
    paths = {
        "/group": {"get": {"responses": answer({"$ref": "#/components/schemas/group"})}},
        "/group/things/parts/{id}": {
            "patch": {"parameters": [flag], "responses": {"204": {"description": "ok"}}}
        },
    }
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    names = {"methods": {"PATCH /group/things/parts/{id}": "group.things.parts.update"}}
    whole = document(paths, components={"schemas": {"group": thing}})
    sdk = generate(tmp_path, whole, {"names": names})
    assert sdk.client({"id": "x"}).group.retrieve().id == "x"
    sdk.client(httpx.Response(204)).group.things.parts.update("1", flag="f")
    assert sdk.part("types.group.things.part_update_params")


def test_a_response_and_its_parts_may_refer_to_each_other(tmp_path: Path) -> None:
    parts = [{"$ref": "#/components/schemas/Error"}, {"$ref": "#/components/schemas/Thing"}]
    inline = {"type": "object", "properties": {"x": {"type": "string"}}}
    schemas = {"Error": {"anyOf": [inline, {"type": "array", "items": {}}]}, "Thing": {}}
    paths = {"/a": {"get": {"responses": answer({"oneOf": [{"allOf": parts}, {"const": False}]})}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    for module in sdk.output.plan.modules:
        assert sdk.part(".".join(module.path))
    assert sdk.client({"x": "y"}).a.retrieve().x == "y"


@pytest.mark.parametrize("where", ["additionalProperties", "properties"])
def test_a_schema_that_merges_itself_into_its_own_parts_ends(tmp_path: Path, where: str) -> None:
    merged = {"allOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "object"}]}
    tree = {"type": "object", where: merged if where != "properties" else {"child": merged}}
    paths = {"/a": {"get": {"responses": answer({"$ref": "#/components/schemas/Tree"})}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": {"Tree": tree}}))
    found = sdk.client({"child": {"child": {"child": {}}}}).a.retrieve()
    found = found if isinstance(found, dict) else found.to_dict()
    assert found["child"] == {"child": {"child": {}}}


def test_an_argument_and_what_it_is_made_of_may_need_each_other(tmp_path: Path) -> None:
    parts = [{"$ref": "#/components/schemas/Error"}, {"$ref": "#/components/schemas/Thing"}]
    inline = {"type": "object", "properties": {"x": {"type": "string"}}}
    schemas = {"Error": {"anyOf": [inline, {"type": "array", "items": {}}]}, "Thing": {}}
    first = {"oneOf": [{"allOf": parts}, {"const": False}]}
    body = {"type": "object", "properties": {"first": first, "second": parts[0]}}
    content = {"content": {"application/json": {"schema": body}}}
    paths = {"/a": {"post": {"requestBody": content, "responses": {"204": {"description": "-"}}}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    for module in sdk.output.plan.modules:
        assert sdk.part(".".join(module.path))
    sdk.client(httpx.Response(204)).a.create(first={"x": "y"}, second=[1])
    assert sdk.body == {"first": {"x": "y"}, "second": [1]}


def test_variants_of_a_recursive_union_are_distinguished(tmp_path: Path) -> None:
    def animal(kind: str) -> dict[str, Any]:
        properties = {"kind": {"enum": [kind]}, "name": {"type": "string"}}
        return {"type": "object", "required": ["kind"], "properties": properties}

    def ref(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    schemas = {
        "Cat": animal("cat"),
        "Dog": animal("dog"),
        "Other": {"oneOf": [ref("Other"), ref("Another"), ref("Dog")]},
        "Another": {"oneOf": [ref("Other"), ref("Dog")]},
    }
    paths = {"/a": {"get": {"responses": answer({"oneOf": [ref("Cat"), ref("Other")]})}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    for kind in ("cat", "dog"):
        found = sdk.client({"kind": kind, "name": "x"}).a.retrieve()
        assert type(found).__name__ == kind.title()
