"""Discriminators: which variant a response is, and what can be sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import codes
from tests.support.sdk import Sdk, answer, document, generate

CAT = {"type": "object", "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}}
DOG = {"type": "object", "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def sdk_of(folder: Path, schema: dict[str, Any], **schemas: Any) -> Sdk:
    version = schemas.pop("openapi", "3.1.0")
    operations = {
        "get": {"operationId": "getThings", "responses": answer(schema)},
        "post": {
            "operationId": "sendThing",
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {"pet": schema, "n": {}}}
                    }
                },
            },
            "responses": {"204": {"description": "ok"}},
        },
    }
    value = document({"/things": operations}, components={"schemas": schemas})
    return generate(folder, {**value, "openapi": version})


def read(sdk: Sdk, value: Any, **options: Any) -> Any:
    things = sdk.client(value, **options).things
    return (getattr(things, "retrieve", None) or things.list)()


def name_of(sdk: Sdk, value: Any, **options: Any) -> str:
    found = read(sdk, value, **options)
    assert found.model_dump(by_alias=True, exclude_unset=True, mode="json") == value
    return type(found).__name__


def union(mapping: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    discriminator: dict[str, Any] = {"propertyName": "kind"}
    if mapping is not None:
        discriminator["mapping"] = mapping
    return {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator, **more}


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize("strict", [False, True])
def test_without_a_mapping_the_names_of_the_schemas_are_the_values(
    tmp_path: Path, strict: bool, keyword: str
) -> None:
    schema = {keyword: [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    sdk = sdk_of(tmp_path, schema, Cat=CAT, Dog=DOG)
    options = {"_strict_response_validation": strict}
    assert name_of(sdk, {"kind": "Dog"}, **options) == "Dog"
    assert name_of(sdk, {"kind": "Cat", "barks": True}, **options) == "Cat"
    assert name_of(sdk, {"kind": "hound", "barks": True}, **options) == "Dog"


def test_a_default_names_a_variant_before_the_name_of_its_schema(tmp_path: Path) -> None:
    def pet(default: str) -> dict[str, Any]:
        kind = {"type": "string", "default": default}
        return {"type": "object", "properties": {"kind": kind, "n": {"type": "string"}}}

    sdk = sdk_of(tmp_path, union(), Cat=pet("the_cat"), Dog=pet("the_dog"))
    assert name_of(sdk, {"kind": "the_dog", "n": "1"}) == "Dog"
    assert name_of(sdk, {"kind": "the_cat", "n": "1"}) == "Cat"


@pytest.mark.parametrize("target", ["#/components/schemas/Dog", "Dog"])
def test_a_variant_that_the_mapping_leaves_out_has_the_name_of_its_schema(
    tmp_path: Path, target: str
) -> None:
    sdk = sdk_of(tmp_path, union({"canine": target}), Cat=CAT, Dog=DOG)
    assert name_of(sdk, {"kind": "canine"}) == "Dog"
    assert name_of(sdk, {"kind": "Cat"}) == "Cat"


def test_several_values_of_one_variant_and_a_target_that_does_not_exist(tmp_path: Path) -> None:
    mapping = {"c": "Cat", "cc": "Cat", "d": "Dog", "gone": "#/components/schemas/Nope"}
    sdk = sdk_of(tmp_path, union(mapping), Cat=CAT, Dog=DOG)
    assert [name_of(sdk, {"kind": k}) for k in ("c", "cc", "d", "x")] == [
        *("Cat", "Cat", "Dog", "Model")
    ]
    found = [e for e in sdk.diagnostics.entries if e.code is codes.DISCRIMINATOR_MAPPING]
    places = {str(entry.location and entry.location.pointer) for entry in found}
    assert len(places) == len(found) == 2
    assert all(place.endswith("/discriminator/mapping/gone") for place in places)


def test_values_that_are_numbers(tmp_path: Path) -> None:
    def version(number: int) -> dict[str, Any]:
        kind = {"type": "integer", "enum": [number]}
        return {"type": "object", "required": ["kind"], "properties": {"kind": kind}}

    for mapping in (None, {"1": "Cat", "2": "Dog"}):
        folder = tmp_path / str(mapping is None)
        folder.mkdir()
        sdk = sdk_of(folder, union(mapping), Cat=version(1), Dog=version(2))
        assert (name_of(sdk, {"kind": 2}), name_of(sdk, {"kind": 1})) == ("Dog", "Cat")


@pytest.mark.parametrize(
    "wrap",
    [
        lambda found: {**found, "type": "object", "properties": {"name": {"type": "string"}}},
        lambda found: {**found, "type": "object", "required": ["kind"]},
        lambda found: {"allOf": [found, {"type": "object", "properties": {"name": {}}}]},
        lambda found: {"allOf": [found]},
        lambda found: {
            "allOf": [{"oneOf": found["oneOf"]}],
            "discriminator": found["discriminator"],
        },
        lambda found: {
            "allOf": [{"oneOf": found["oneOf"]}, {"type": "object", "properties": {"name": {}}}],
            "discriminator": found["discriminator"],
        },
        lambda found: {"oneOf": [found, {"type": "null"}]},
    ],
)
@pytest.mark.parametrize("mapping", [None, {"Cat": "Cat", "Dog": "Dog"}])
def test_beside_other_keywords_and_inside_all_of(
    tmp_path: Path, wrap: Any, mapping: dict[str, str] | None
) -> None:
    sdk = sdk_of(tmp_path, wrap(union(mapping)), Cat=CAT, Dog=DOG)
    found = read(sdk, {"kind": "Dog", "lives": 1})
    assert hasattr(found, "barks") and found.kind == "Dog" and found.lives == 1
    assert hasattr(read(sdk, {"kind": "Cat", "barks": 1}), "lives")


def test_on_the_common_base_of_the_variants(tmp_path: Path) -> None:
    base = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"c": "Cat", "d": "Dog"}},
    }
    schemas = {
        "Base": base,
        "Cat": {"allOf": [ref("Base"), {"type": "object", "properties": {"n": {}}}]},
        "Dog": {"allOf": [ref("Base"), {"type": "object", "properties": {"n": {}}}]},
    }
    sdk = sdk_of(tmp_path, {"oneOf": [ref("Cat"), ref("Dog")]}, **schemas)
    assert (name_of(sdk, {"kind": "d", "n": 1}), name_of(sdk, {"kind": "c"})) == ("Dog", "Cat")


def test_a_base_that_lists_the_schemas_that_extend_it(tmp_path: Path) -> None:
    bases: list[dict[str, Any]] = [{}, {"properties": {"kind": {"type": "string"}}}]
    for properties in bases:
        folder = tmp_path / str(len(properties))
        folder.mkdir()
        schemas = {
            "Pet": {**union(), **properties},
            "Cat": {"allOf": [ref("Pet"), CAT]},
            "Dog": {"allOf": [ref("Pet"), DOG]},
        }
        sdk = sdk_of(folder, ref("Pet"), **schemas)
        found = read(sdk, {"kind": "Dog", "lives": 1, "barks": True})
        assert found.barks is True and "lives" in found.model_extra


PETS: dict[str, Any] = {
    "Pet": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string"},
            "name": {"type": "string"},
            "friend": ref("Pet"),
        },
        "discriminator": {"propertyName": "kind", "mapping": {"liz": "Lizard"}},
    },
    "Lizard": {
        "allOf": [
            ref("Pet"),
            {"type": "object", "properties": {"born": {"type": "string", "format": "date"}}},
        ]
    },
    "Reptile": {"allOf": [ref("Pet"), {"type": "object", "properties": {"cold": {}}}]},
    "Snake": {"allOf": [ref("Reptile"), {"type": "object", "properties": {"length": {}}}]},
    "Plain": {"allOf": [ref("Pet")]},
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("order", [1, -1])
def test_a_base_without_alternatives_has_its_subtypes(
    tmp_path: Path, strict: bool, version: str, order: int
) -> None:
    schemas = dict(list(PETS.items())[::order])
    sdk = sdk_of(tmp_path, ref("Pet"), openapi=version, **schemas)
    options = {"_strict_response_validation": strict}
    lizard = {"kind": "liz", "born": "2026-01-02", "friend": {"kind": "Snake", "length": 2}}
    assert name_of(sdk, lizard, **options) == "Lizard"
    assert type(read(sdk, lizard, **options).friend).__name__ == "Snake"
    assert type(read(sdk, lizard, **options).born).__name__ == "date"
    names = [name_of(sdk, {"kind": k, "name": "x"}, **options) for k in ("Plain", "Pet", "bird")]
    assert names == ["Plain", "Pet", "Pet"]


def test_a_subtype_is_accepted_where_the_base_is(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, ref("Pet"), **PETS)
    sdk.client().things.send(pet={"kind": "liz", "born": "2026-01-02", "name": "x"})
    assert sdk.body == {"pet": {"kind": "liz", "born": "2026-01-02", "name": "x"}}
    lizard = sdk.module.types.Lizard(
        kind="liz", born="2026-01-02", friend={"kind": "Snake", "length": 2}
    )
    sdk.client().things.send(pet=lizard)
    friend = {"kind": "Snake", "length": 2}
    assert sdk.body == {"pet": {"kind": "liz", "born": "2026-01-02", "friend": friend}}


def test_an_intermediate_base_has_the_subtypes_below_it(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, ref("Reptile"), **PETS)
    assert name_of(sdk, {"kind": "Snake", "length": 1}) == "Snake"
    assert name_of(sdk, {"kind": "Reptile", "cold": 1}) == "Reptile"
    assert name_of(sdk, {"kind": "liz"}) == "Reptile"


def test_a_body_that_is_a_base_has_the_fields_of_its_subtypes(tmp_path: Path) -> None:
    body = {"required": True, "content": {"application/json": {"schema": ref("Pet")}}}
    operation = {"operationId": "addPet", "requestBody": body, "responses": answer(ref("Pet"))}
    spec = document({"/pets": {"post": operation}}, components={"schemas": PETS})
    sdk = generate(tmp_path, spec)
    client = sdk.client({"kind": "liz", "born": "2026-01-02"})
    add = getattr(client.pets, "add", None) or client.pets.create
    found = add(kind="liz", born="2026-01-02")
    assert sdk.body == {"kind": "liz", "born": "2026-01-02"}
    assert type(found).__name__ == "Lizard"


def test_a_discriminator_that_no_variant_declares_can_be_sent_and_is_read(tmp_path: Path) -> None:
    cat = {"type": "object", "properties": {"lives": {"type": "integer"}}}
    dog = {"type": "object", "properties": {"barks": {"type": "boolean"}}}
    sdk = sdk_of(tmp_path, union({"cat": "Cat", "dog": "Dog"}), Cat=cat, Dog=dog)
    assert read(sdk, {"kind": "dog", "barks": True}).kind == "dog"
    from typing import get_type_hints

    hints = get_type_hints(sdk.module.types.DogParam)
    assert "dog" in str(hints["kind"])
    sdk.client().things.send(pet={"kind": "dog", "barks": True})
    assert sdk.body == {"pet": {"kind": "dog", "barks": True}}
