"""Names that documents use and Python does not like."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import answer, document, generate

THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def test_every_keyword_can_be_a_path_segment_an_argument_and_a_field(tmp_path: Path) -> None:
    words = ["import", "class", "from", "return", "None", "async", "lambda"]
    paths = {
        f"/{word}": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {word: {"type": "string"}},
                            }
                        }
                    }
                },
                "responses": answer({"type": "object", "properties": {word: {"type": "string"}}}),
            }
        }
        for word in words
    }
    sdk = generate(tmp_path, document(paths))
    for word in words:
        client = sdk.client({word: "x"})
        name = word.lower() if word != "None" else "none"
        safe = (
            f"{name}_" if name in {"import", "class", "from", "return", "async", "lambda"} else name
        )
        result = getattr(client, safe).create(**{safe: "v"})
        assert sdk.body == {word: "v"}
        assert getattr(result, safe) == "x"


@pytest.mark.parametrize(
    "name", ["10dlc", "2fa Email", "a.b", "x->y", "été", "日本", "self", "list"]
)
def test_odd_property_names_survive_the_round_trip(tmp_path: Path, name: str) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {name: {"type": "string"}}}
    content = {"content": {"application/json": {"schema": schema}}}
    paths = {"/things": {"post": {"requestBody": content, "responses": answer(schema)}}}
    sdk = generate(tmp_path, document(paths))
    result = sdk.client({name: "x"}).things.create()
    (field,) = type(result).model_fields
    assert getattr(result, field) == "x"
    sdk.client({}).things.create(**{_argument(sdk): "v"})
    assert sdk.body == {name: "v"}


def _argument(sdk: Any) -> str:
    (resource,) = sdk.output.plan.resources
    return str(resource.methods[0].arguments[0].name)


def test_components_that_differ_only_in_case_keep_apart(tmp_path: Path) -> None:
    schemas = {
        "CountryCode": {"type": "object", "properties": {"a": {"type": "string"}}},
        "country_code": {"type": "object", "properties": {"b": {"type": "string"}}},
    }
    body = {
        "type": "object",
        "properties": {
            "one": {"$ref": "#/components/schemas/CountryCode"},
            "two": {"$ref": "#/components/schemas/country_code"},
        },
    }
    paths = {"/things": {"get": {"responses": answer(body)}}}
    sdk = generate(tmp_path, document(paths, components={"schemas": schemas}))
    thing = sdk.client({"one": {"a": "x"}, "two": {"b": "y"}}).things.retrieve()
    assert type(thing.one).__name__ == "CountryCode"
    assert (thing.one.a, thing.two.b) == ("x", "y")


def test_enum_values_may_collide_or_be_no_names(tmp_path: Path) -> None:
    values = ["Minimax", "minimax", "+", "-", "", "x", "-x", "is"]
    schema = {"type": "object", "properties": {"kind": {"type": "string", "enum": values}}}
    paths = {"/things": {"get": {"responses": answer(schema)}}}
    sdk = generate(tmp_path, document(paths))
    for value in values:
        client = sdk.client({"kind": value}, _strict_response_validation=True)
        assert client.things.retrieve().kind == value


def test_a_dotted_package_name_is_a_package_inside_others(tmp_path: Path) -> None:
    import importlib
    import json
    import sys

    from sdkwright.diagnostics import Diagnostics
    from sdkwright.pipeline import Options, produce
    from tests.support.sdk import Silence, write

    source = tmp_path / "openapi.json"
    source.write_text(json.dumps(document({"/things": {"get": {"responses": answer(THING)}}})))
    options = Options(str(source), None, "acme_outer.vendor.small", False)
    write(tmp_path, produce(options, Diagnostics(), Silence()).files)
    sys.path.insert(0, str(tmp_path))
    module = importlib.import_module("acme_outer.vendor.small")
    assert module.__all__ and "Small" in dir(module)


def test_two_operations_that_would_share_a_name_are_told_apart_without_numbers(
    tmp_path: Path,
) -> None:
    paths = {
        "/things/{id}": {
            "put": {"responses": answer(THING)},
            "patch": {"responses": answer(THING)},
            "post": {"responses": answer(THING)},
        },
        "/v2/things/{id}": {"get": {"responses": answer(THING)}},
    }
    sdk = generate(tmp_path, document(paths))
    (resource,) = sdk.output.plan.resources
    names = [str(method.name) for method in resource.methods]
    assert len(names) == len(set(names)) == 4
    assert not any(char.isdigit() for name in names for char in name)


def test_a_document_without_operations_still_gives_a_client(tmp_path: Path) -> None:
    sdk = generate(tmp_path, document({}))
    with sdk.client({"ok": True}) as client:
        assert client.get("/anything") == {"ok": True}
