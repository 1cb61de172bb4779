"""The surface of a small document."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.model import ListType, Primitive, PrimitiveKind, Ref, SchemaId, UnionType
from sdkwright.pipeline import Options, preview
from sdkwright.surface import Surface, surface_of
from sdkwright.surface.surface import Direction, Method, Use
from sdkwright.surface.text import surface_text
from tests.support.sdk import Silence

TEXT = Primitive(PrimitiveKind.STRING)
LAMP = {"$ref": "#/components/schemas/Lamp"}


def content(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema}}}


def responses(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {
        "200": {"description": "", **content(schema, media_type)},
        "4XX": {"description": ""},
        "404": {"description": ""},
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lamps", "version": "7"},
    "servers": [{"url": "https://lamps.example/v1"}],
    "paths": {
        "/lamps": {
            "get": {
                "summary": "List lamps.",
                "parameters": [
                    {"name": "floor", "in": "query", "schema": {"type": "integer"}},
                    {
                        "name": "room",
                        "in": "query",
                        "required": True,
                        "deprecated": True,
                        "schema": {"type": ["string", "null"]},
                    },
                ],
                "responses": responses({"type": "array", "items": LAMP}),
            }
        },
        "/lamps/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"deprecated": True, "responses": responses(LAMP)},
            "patch": {"requestBody": content(LAMP), "responses": responses(LAMP)},
            "delete": {"responses": {"204": {"description": ""}}},
        },
        "/lamps/{id}/photo": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"responses": responses({"type": "string", "format": "binary"}, "image/png")},
            "put": {
                "requestBody": {"required": True, **content({}, "application/octet-stream")},
                "responses": responses({"type": "string"}, "text/plain"),
            },
        },
    },
    "webhooks": {
        "lamp.on": {
            "post": {
                "requestBody": content({"$ref": "#/components/schemas/LampOn"}),
                "responses": {"200": {"description": ""}},
            }
        }
    },
    "components": {
        "schemas": {
            "Lamp": {
                "type": "object",
                "description": "A lamp.",
                "required": ["id", "twin"],
                "properties": {
                    "id": {"type": "string", "readOnly": True},
                    "secret": {"type": "string", "writeOnly": True},
                    "twin": {"oneOf": [LAMP, {"type": "null"}]},
                    "color": {"enum": ["red", "blue"]},
                    "parts": {
                        "type": "object",
                        "additionalProperties": {"$ref": "#/components/schemas/Size"},
                    },
                },
            },
            "LampOn": {
                "type": "object",
                "required": ["event_type"],
                "properties": {"event_type": {"const": "lamp.on"}},
            },
            "Size": {"oneOf": [{"type": "integer"}, {"type": "string"}]},
        }
    },
}


@pytest.fixture(scope="module")
def surface(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    path = tmp_path_factory.mktemp("surface") / "lamps.json"
    path.write_text(json.dumps(DOCUMENT))
    sdk = preview(Options(str(path), None), Diagnostics(), Silence())
    return surface_of(sdk.api, sdk.plan)


def test_the_head(surface: Surface) -> None:
    assert (surface.title, surface.version) == ("Lamps", "7")
    assert (surface.client, surface.package) == ("Lamps", "lamps")
    assert surface.base_url == "https://lamps.example/v1"


def test_methods_are_sorted_by_name(surface: Surface) -> None:
    assert list(surface.methods) == sorted(surface.methods)
    assert {name: method.operation for name, method in surface.methods.items()} == {
        "lamps.delete": "DELETE /lamps/{id}",
        "lamps.list": "GET /lamps",
        "lamps.photo.retrieve": "GET /lamps/{id}/photo",
        "lamps.photo.update": "PUT /lamps/{id}/photo",
        "lamps.retrieve": "GET /lamps/{id}",
        "lamps.update": "PATCH /lamps/{id}",
    }


def test_a_method_has_its_arguments_in_order_of_their_names(surface: Surface) -> None:
    method = surface.methods["lamps.list"]
    assert list(method.arguments) == ["floor", "room"]
    floor, room = method.arguments.values()
    assert floor == Use(Primitive(PrimitiveKind.INTEGER))
    assert room == Use(TEXT, required=True, nullable=True, deprecated=True)
    assert floor.pointer == "#/paths/~1lamps/get/parameters/0"
    assert method.pointer == "#/paths/~1lamps/get"
    assert method.call == "client.lamps.list(room=...)"
    assert method.errors == ("404", "4XX")
    assert method.doc
    assert not method.deprecated


@pytest.mark.parametrize(
    ("name", "positional", "returns", "call"),
    [
        ("lamps.retrieve", ("id",), "Lamp", "client.lamps.retrieve(id)"),
        ("lamps.delete", ("id",), "None", "client.lamps.delete(id)"),
        ("lamps.photo.retrieve", ("id",), "BinaryAPIResponse", "client.lamps.photo.retrieve(id)"),
        ("lamps.photo.update", ("id", "body"), "str", "client.lamps.photo.update(id, body)"),
    ],
)
def test_calls(
    surface: Surface, name: str, positional: tuple[str, ...], returns: str, call: str
) -> None:
    method = surface.methods[name]
    assert (method.positional, method.returns, method.call) == (positional, returns, call)


def result(method: Method) -> object:
    return method.result.type if method.result else None


def test_results(surface: Surface) -> None:
    methods = surface.methods
    assert result(methods["lamps.retrieve"]) == Ref(SchemaId("types.Lamp"))
    assert result(methods["lamps.delete"]) is None
    assert result(methods["lamps.photo.retrieve"]) == Primitive(PrimitiveKind.BINARY)
    assert result(methods["lamps.photo.update"]) == TEXT
    listed = result(methods["lamps.list"])
    assert isinstance(listed, Ref)
    alias = surface.classes[listed.id]
    assert alias.target is not None
    assert alias.target.type == ListType(Ref(SchemaId("types.Lamp")))
    assert methods["lamps.retrieve"].deprecated


def test_a_class_per_direction_without_the_fields_of_the_other(surface: Surface) -> None:
    response, request = surface.classes["types.Lamp"], surface.classes["types.LampParam"]
    assert (response.direction, request.direction) == (Direction.RESPONSE, Direction.ARGUMENT)
    assert response.fields is not None
    assert request.fields is not None
    assert list(response.fields) == ["color", "id", "parts", "twin"]
    assert list(request.fields) == ["color", "parts", "secret", "twin"]
    assert response.fields["twin"] == Use(Ref(SchemaId("types.Lamp")), True, True)
    assert request.fields["twin"].type == Ref(SchemaId("types.LampParam"))
    assert response.fields["id"].pointer == "#/components/schemas/Lamp/properties/id"
    assert response.doc == request.doc != ""


def test_an_alias_has_its_target(surface: Surface) -> None:
    size = surface.classes["types.Size"]
    assert size.fields is None
    assert size.target is not None
    assert size.target.type == UnionType((Primitive(PrimitiveKind.INTEGER), TEXT))
    assert size.target.pointer == size.pointer == "#/components/schemas/Size"


def test_a_webhook_has_its_payload(surface: Surface) -> None:
    (event,) = surface.events.values()
    assert event.payload is not None
    assert event.payload.type == Ref(SchemaId("types.LampOn"))
    assert event.event_types == ("lamp.on",)
    assert event.pointer == "#/webhooks/lamp.on/post"


def test_the_text_has_a_line_per_name(surface: Surface) -> None:
    lines = surface_text(surface).splitlines()
    assert lines == sorted(lines)
    for line in (
        "lamps.list() -> LampListResponse  GET /lamps",
        "lamps.list(room): str | None, deprecated",
        "lamps.retrieve() -> Lamp  GET /lamps/{id}  (deprecated)",
        "lamps.retrieve(id): str positional",
        "types.Lamp",
        'types.Lamp.color: Literal["red", "blue"], optional',
        "types.Lamp.parts: dict[str, Size], optional",
        "types.Size = int | str",
    ):
        assert line in lines
