"""A reference may stand wherever an object, a list or a text stands, in the same file or in another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import answer, document, generate, query

NOTHING = {"204": {"description": "ok"}}
PET = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer"}}


def put(folder: Path, name: str, value: Any) -> None:
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")


def problems(sdk: Any) -> list[tuple[str, str, str]]:
    """Severity, code and pointer of every diagnostic but notes."""
    return [
        (str(entry.severity), str(entry.code), entry.location.pointer if entry.location else "")
        for entry in sdk.diagnostics
        if entry.severity.value != "note"
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_operation_in_a_file_of_its_own(tmp_path: Path, version: str) -> None:
    put(
        tmp_path,
        "resources/pets/list.yml",
        {
            "operationId": "pets_list",
            "parameters": [{"$ref": "../../shared/parameters.yml#/limit"}],
            "responses": {"200": {"$ref": "responses/pets.yml"}},
        },
    )
    put(tmp_path, "shared/parameters.yml", {"limit": LIMIT})
    put(
        tmp_path,
        "resources/pets/responses/pets.yml",
        {
            "description": "ok",
            "content": {"application/json": {"schema": {"$ref": "../models/pet.yml"}}},
        },
    )
    put(tmp_path, "resources/pets/models/pet.yml", PET)
    paths = {"/pets": {"get": {"$ref": "resources/pets/list.yml"}}}
    sdk = generate(tmp_path, document(paths, openapi=version))
    pet = sdk.client({"name": "Rex"}).pets.retrieve(limit=3)
    assert (pet.name, query(sdk.request)) == ("Rex", [("limit", "3")])
    assert problems(sdk) == []


def test_every_object_of_an_operation_may_stand_elsewhere(tmp_path: Path) -> None:
    operation = {
        "parameters": {"$ref": "#/x-parts/parameters"},
        "requestBody": {"content": {"$ref": "#/x-parts/content"}, "required": True},
        "responses": {"$ref": "#/x-parts/responses"},
        "servers": [{"$ref": "#/x-parts/server"}],
        "tags": {"$ref": "#/x-parts/tags"},
        "description": {"$ref": "texts/intro.md"},
    }
    parts = {
        "parameters": [LIMIT],
        "content": {"application/json": {"$ref": "#/x-parts/media"}},
        "media": {"schema": {"$ref": "#/components/schemas/Pet"}},
        "responses": {"200": {"description": "ok", "content": {"$ref": "#/x-parts/content"}}},
        "server": {"url": "https://other.example.com"},
        "tags": ["pets"],
    }
    put(tmp_path, "texts/intro.md", "Adds a pet: *any* pet.")
    schemas = {"Pet": {**PET, "properties": {"$ref": "#/x-parts/properties"}}}
    spec = document(
        {"/pets": {"post": operation}},
        components={"schemas": schemas},
        **{"x-parts": {**parts, "properties": PET["properties"]}},
    )
    sdk = generate(tmp_path, spec)
    pet = sdk.client({"name": "Rex"}).pets.create(name="Rex", limit=1)
    assert sdk.body == {"name": "Rex"}
    assert str(sdk.request.url) == "https://other.example.com/pets?limit=1"
    assert pet.name == "Rex"
    assert "Adds a pet: *any* pet." in type(sdk.client().pets).create.__doc__
    assert problems(sdk) == []


def test_whole_sections_may_stand_elsewhere(tmp_path: Path) -> None:
    put(tmp_path, "paths.yml", {"/pets": {"get": {"responses": answer(PET)}}})
    put(tmp_path, "schemes.yml", {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}})
    spec = document({})
    spec["paths"] = {"$ref": "paths.yml"}
    spec["servers"] = {"$ref": "servers.yml"}
    spec["security"] = [{"key": []}]
    spec["components"] = {"securitySchemes": {"$ref": "schemes.yml"}}
    put(tmp_path, "servers.yml", [{"url": "https://there.example.com"}])
    sdk = generate(tmp_path, spec)
    assert sdk.client({"name": "Rex"}, api_key="k").pets.retrieve().name == "Rex"
    assert str(sdk.request.url) == "https://there.example.com/pets"
    assert sdk.request.headers["x-key"] == "k"


@pytest.mark.parametrize(
    ("place", "operation"),
    [
        ("/paths/~1pets/get", {"$ref": "resources/gone.yml"}),
        ("/paths/~1pets/get", {"$ref": "#/components/x-operations/gone"}),
        (
            "/paths/~1pets/get/requestBody",
            {"requestBody": {"$ref": "#/components/requestBodies/Gone"}, "responses": NOTHING},
        ),
        (
            "/paths/~1pets/get/responses/200",
            {"responses": {"200": {"$ref": "#/components/responses/Gone"}}},
        ),
        ("/paths/~1pets/get/responses", {"responses": {"$ref": "#/x-gone"}}),
    ],
)
def test_an_operation_that_cannot_be_resolved_is_an_error(
    tmp_path: Path, place: str, operation: dict[str, Any]
) -> None:
    paths = {"/pets": {"get": operation}, "/others": {"get": {"responses": NOTHING}}}
    sdk = generate(tmp_path, document(paths))
    (entry,) = [entry for entry in sdk.diagnostics if entry.severity == "error"]
    assert entry.location is not None
    assert entry.location.pointer == place
    assert entry.message.endswith(" `GET /pets` is left out.")
    assert "gone" in entry.message.lower()
    assert not hasattr(sdk.client(), "pets")
    assert problems(sdk) == [("error", str(entry.code), place)]


def test_a_path_that_cannot_be_resolved_is_an_error(tmp_path: Path) -> None:
    paths = {"/pets": {"$ref": "pets.yml"}, "/others": {"get": {"responses": NOTHING}}}
    sdk = generate(tmp_path, document(paths))
    (entry,) = [entry for entry in sdk.diagnostics if entry.severity == "error"]
    assert "pets.yml` cannot be used: The file does not exist." in entry.message
    assert entry.message.endswith("`/pets` is left out.")


def test_operations_beside_the_reference_of_a_path(tmp_path: Path) -> None:
    item = {"$ref": "#/components/pathItems/Pets", "get": {"responses": answer(PET)}}
    shared = {"Pets": {"delete": {"responses": NOTHING}}}
    sdk = generate(tmp_path, document({"/pets": item}, components={"pathItems": shared}))
    client = sdk.client({"name": "Rex"})
    assert client.pets.retrieve().name == "Rex"
    client.pets.delete()
    assert sdk.request.method == "DELETE"


def test_a_schema_that_does_not_exist_is_a_warning_with_a_count(tmp_path: Path) -> None:
    gone = {"$ref": "#/components/schemas/Gone"}
    schema = {"type": "object", "properties": {"a": gone, "b": gone, "c": {"type": "string"}}}
    sdk = generate(tmp_path, document({"/x": {"get": {"responses": answer(schema)}}}))
    (entry,) = sdk.diagnostics
    assert (entry.severity, entry.code) == ("warning", "ref-missing")
    assert entry.message == (
        "`#/components/schemas/Gone` does not exist. "
        "The 2 schemas with this reference accept any value."
    )
    assert entry.location is not None
    assert entry.location.pointer.endswith("/schema/properties/a")
    assert sdk.client({"a": [1], "c": "x"}).x.retrieve().a == [1]


IDENTIFIED = {
    "Tree": {
        "$id": "https://schemas.example.com/tree",
        "type": "object",
        "properties": {
            "value": {"$ref": "#/$defs/value"},
            "children": {"type": "array", "items": {"$ref": "#"}},
            "owner": {"$ref": "person"},
        },
        "$defs": {"value": {"type": "string", "format": "date"}},
    },
    "Person": {
        "$id": "https://schemas.example.com/person",
        "type": "object",
        "properties": {"born": {"$ref": "#day"}},
        "$defs": {"day": {"$anchor": "day", "type": "string", "format": "date"}},
    },
}


def test_references_by_id_and_by_anchor(tmp_path: Path) -> None:
    schema = {"$ref": "https://schemas.example.com/tree"}
    paths = {"/x": {"get": {"responses": answer(schema)}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": IDENTIFIED}))
    inner = {"value": "2020-01-02", "owner": {"born": "1990-03-04"}}
    tree = sdk.client({"children": [inner]}).x.retrieve()
    child = tree.children[0]
    assert type(child) is type(tree)
    assert (child.value.year, child.owner.born.year) == (2020, 1990)
    assert problems(sdk) == []


def test_a_dynamic_reference_leads_to_its_anchor(tmp_path: Path) -> None:
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {
            "day": {"type": "string", "format": "date"},
            "children": {"type": "array", "items": {"$dynamicRef": "#node"}},
        },
    }
    schema = {"$ref": "#/components/schemas/Tree"}
    paths = {"/x": {"get": {"responses": answer(schema)}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": {"Tree": tree}}))
    found = sdk.client({"children": [{"day": "2020-01-02"}]}).x.retrieve()
    assert found.children[0].day.year == 2020
    assert problems(sdk) == []
