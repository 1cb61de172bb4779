"""What answers are parsed into."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate


def sdk_of(folder: Path, schema: dict[str, Any], **components: Any) -> Sdk:
    paths = {"/things": {"get": {"responses": answer(schema)}}}
    return generate(folder, document(paths, components={"schemas": components}))


def test_fields_have_their_types(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "created_at": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "count": {"type": "integer"},
            "ratio": {"type": "number"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "labels": {"type": "object", "additionalProperties": {"type": "integer"}},
            "inner": {"type": "object", "properties": {"from": {"type": "string"}}},
        },
    }
    value = {
        "id": "x",
        "created_at": "2026-01-02T03:04:05Z",
        "day": "2026-01-02",
        "count": 1,
        "ratio": 0.5,
        "tags": ["a"],
        "labels": {"a": 1},
        "inner": {"from": "b"},
        "unknown": [1],
    }
    thing = sdk_of(tmp_path, schema).client(value).things.retrieve()
    assert isinstance(thing.created_at, datetime)
    assert thing.day == date(2026, 1, 2)
    assert (thing.count, thing.ratio, thing.tags, thing.labels) == (1, 0.5, ["a"], {"a": 1})
    assert thing.inner.from_ == "b"
    assert thing.unknown == [1]
    assert thing.to_dict() == value


def test_absent_fields_are_none_and_known_to_be_absent(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "b": {}}}
    thing = sdk_of(tmp_path, schema).client({"a": None}).things.retrieve()
    assert thing.a is None and thing.b is None
    assert thing.model_fields_set == {"a"}


@pytest.mark.parametrize(
    "value",
    [
        {"id": 5, "count": "many", "inner": [], "kind": "new"},
        {},
        {"id": None, "count": None, "inner": None, "kind": None},
        {"id": {"a": 1}, "inner": {"count": "x"}, "list": {"not": "a list"}},
    ],
)
def test_a_response_that_differs_from_the_document_does_not_raise(
    tmp_path: Path, value: dict[str, Any]
) -> None:
    inner = {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}}}
    schema = {
        "type": "object",
        "required": ["id", "count", "inner", "kind"],
        "properties": {
            "id": {"type": "string"},
            "count": {"type": "integer"},
            "inner": inner,
            "kind": {"type": "string", "enum": ["old"]},
            "list": {"type": "array", "items": inner},
        },
    }
    sdk = sdk_of(tmp_path, schema)
    thing = sdk.client(value).things.retrieve()
    for name, entry in value.items():
        found = getattr(thing, name)
        is_model = name == "inner" and isinstance(entry, dict)
        assert (found.to_dict() if is_model else found) == entry
    with pytest.raises(sdk.module.APIResponseValidationError):
        sdk.client(value, _strict_response_validation=True).things.retrieve()


def test_variants_are_chosen_by_the_discriminator(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "pet": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "cat": "#/components/schemas/Cat",
                        "dog": "#/components/schemas/Dog",
                    },
                },
            }
        },
    }
    cat = {"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "string"}}}
    dog = {"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "string"}}}
    sdk = sdk_of(tmp_path, schema, Cat=cat, Dog=dog)
    client = sdk.client({"pet": {"kind": "dog", "a": "x"}}, {"pet": {"kind": "bird", "a": "x"}})
    assert type(client.things.retrieve().pet).__name__ == "Dog"
    bird = client.things.retrieve().pet
    assert (type(bird).__name__, bird.to_dict()) == ("Model", {"kind": "bird", "a": "x"})


def test_variants_without_discriminator_are_chosen_by_constants(tmp_path: Path) -> None:
    def variant(name: str) -> dict[str, Any]:
        return {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": name}, "value": {"type": "string"}},
        }

    schema = {"type": "array", "items": {"oneOf": [variant("a"), variant("b")]}}
    sdk = sdk_of(tmp_path, schema)
    found = sdk.client([{"type": "b"}, {"type": "a"}]).things.list()
    assert [entry.type for entry in found] == ["b", "a"]
    assert len({type(entry) for entry in found}) == 2


def test_recursive_models(tmp_path: Path) -> None:
    node = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        },
    }
    sdk = sdk_of(tmp_path, {"$ref": "#/components/schemas/Node"}, Node=node)
    tree = sdk.client({"name": "a", "children": [{"name": "b", "children": []}]}).things.retrieve()
    assert tree.children[0].name == "b"
    assert type(tree.children[0]) is type(tree)


def test_mutually_recursive_models_share_a_module(tmp_path: Path) -> None:
    left = {"type": "object", "properties": {"right": {"$ref": "#/components/schemas/Right"}}}
    right = {"type": "object", "properties": {"left": {"$ref": "#/components/schemas/Left"}}}
    sdk = sdk_of(tmp_path, {"$ref": "#/components/schemas/Left"}, Left=left, Right=right)
    value: dict[str, Any] = {"right": {"left": {"right": {}}}}
    assert type(sdk.client(value).things.retrieve().right.left).__name__ == "Left"


def test_all_of_is_flattened_and_a_later_part_wins(tmp_path: Path) -> None:
    base = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "record_type": {"type": "string"}},
    }
    schema = {
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"type": "object", "properties": {"record_type": {"enum": ["thing"]}}},
        ]
    }
    sdk = sdk_of(tmp_path, schema, Base=base)
    thing = sdk.client({"id": "1", "record_type": "thing"}).things.retrieve()
    assert (thing.id, thing.record_type) == ("1", "thing")
    with pytest.raises(sdk.module.APIResponseValidationError):
        strict = sdk.client({"id": "1", "record_type": "x"}, _strict_response_validation=True)
        strict.things.retrieve()


def test_read_only_fields_are_no_arguments_and_write_only_ones_no_results(tmp_path: Path) -> None:
    thing = {
        "type": "object",
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "name": {"type": "string"},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    paths = {
        "/things": {
            "post": {
                "requestBody": content,
                "responses": answer({"$ref": "#/components/schemas/Thing"}),
            }
        }
    }
    sdk = generate(tmp_path, document(paths, components={"schemas": {"Thing": thing}}))
    client = sdk.client({"id": "1"})
    with pytest.raises(TypeError):
        client.things.create(id="1")
    result = client.things.create(name="n", secret="s")
    assert sdk.body == {"name": "n", "secret": "s"}
    assert set(type(result).model_fields) == {"id", "name"}


def test_names_that_pydantic_has_get_an_underscore(tmp_path: Path) -> None:
    names = ["copy", "json", "model_config", "model_fields", "schema", "validate", "dict"]
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    thing = sdk_of(tmp_path, schema).client({name: name for name in names}).things.retrieve()
    assert [getattr(thing, f"{name}_") for name in names] == names


def test_fields_named_like_types_do_not_confuse_annotations(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "date": {"type": "string", "format": "date"},
            "datetime": {"type": "string", "format": "date-time"},
            "list": {"type": "array", "items": {"type": "integer"}},
            "int": {"type": "integer"},
            "str": {"type": "string"},
            "dict": {"type": "object", "additionalProperties": {"type": "string"}},
            "object": {"type": "string"},
            "Literal": {"enum": ["a", "b"]},
        },
    }
    value = {"date": "2026-01-02", "list": [1], "int": 1, "str": "s", "object": "o"}
    thing = sdk_of(tmp_path, schema).client(value, _strict_response_validation=True)
    found = thing.things.retrieve()
    assert (found.date, found.list, found.int, found.str) == (date(2026, 1, 2), [1], 1, "s")


def test_text_binary_and_empty_responses(tmp_path: Path) -> None:
    def content(media_type: str) -> dict[str, Any]:
        return {"200": {"description": "ok", "content": {media_type: {}}}}

    paths = {
        "/texts": {"get": {"responses": content("text/csv")}},
        "/files": {"get": {"responses": content("application/pdf")}},
        "/gone": {"get": {"responses": {"204": {"description": "none"}}}},
    }
    sdk = generate(tmp_path, document(paths))
    assert sdk.client(httpx.Response(200, text="a,b")).texts.retrieve() == "a,b"
    target = tmp_path / "out.pdf"
    pdf = sdk.client(httpx.Response(200, content=b"%PDF")).files.retrieve()
    assert pdf.content == b"%PDF"
    pdf.write_to_file(target)
    assert target.read_bytes() == b"%PDF"
    assert sdk.client(httpx.Response(204)).gone.retrieve() is None


def test_arrays_and_maps_can_be_responses(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"id": {"type": "string"}}}
    sdk = sdk_of(tmp_path, {"type": "array", "items": inner})
    assert sdk.client([{"id": "a"}]).things.list()[0].id == "a"
    other = tmp_path / "other"
    other.mkdir()
    sdk = sdk_of(other, {"type": "object", "additionalProperties": inner})
    assert sdk.client({"k": {"id": "a"}}).things.retrieve()["k"].id == "a"


def test_raw_responses_keep_headers_and_are_parsed_on_demand(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"type": "object", "properties": {"id": {"type": "string"}}})
    client = sdk.client(httpx.Response(200, json={"id": "x"}, headers={"x-a": "1"}))
    response = client.things.with_raw_response.retrieve()
    assert response.headers["x-a"] == "1"
    assert response.status_code == 200
    assert response.parse().id == "x"
    with client.things.with_streaming_response.retrieve() as streamed:
        assert streamed.status_code == 200
        assert streamed.parse().id == "x"


async def _async_answers(sdk: Sdk) -> None:
    client = sdk.async_client({"id": "x"})
    assert (await client.things.retrieve()).id == "x"
    response = await client.things.with_raw_response.retrieve()
    assert (await response.parse()).id == "x"
    async with client.things.with_streaming_response.retrieve() as streamed:
        assert streamed.status_code == 200


def test_the_asynchronous_client_has_the_same_surface(tmp_path: Path) -> None:
    import asyncio

    sdk = sdk_of(tmp_path, {"type": "object", "properties": {"id": {"type": "string"}}})
    asyncio.run(_async_answers(sdk))


def test_a_program_can_be_tested_without_a_network(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"type": "object", "properties": {"id": {"type": "string"}}})
    fake = sdk.part("testing").FakeTransport()
    fake.on("things.retrieve").respond({"id": "x"})
    assert fake.client().things.retrieve().id == "x"
    assert [(call.verb, call.path) for call in fake.calls] == [("GET", "/v1/things")]
