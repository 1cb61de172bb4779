"""Documents with nothing of a kind: what is generated parses, and every module imports."""

from __future__ import annotations

import importlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sdkwright.render.docs.reference import Reference
from sdkwright.render.docs.site import site
from tests.support.sdk import Sdk, answer, document, generate, parameter

OK = {"200": {"description": "ok"}}
NOTHING = {"204": {"description": "nothing"}}
PING = {"/ping": {"get": {"responses": OK}}}
TEXT = {"content": {"text/plain": {"schema": {"type": "string"}}}}


def get(**operation: Any) -> dict[str, Any]:
    return {"/things": {"get": {"responses": OK, **operation}}}


def hook(**operation: Any) -> dict[str, Any]:
    return {"webhooks": {"changed": {"post": {"responses": OK, **operation}}}}


def body(schema: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


DOCUMENTS: dict[str, dict[str, Any]] = {
    "no paths": document({}),
    "a path without operations": document({"/things": {}}),
    "everything hidden": document(
        get(**{"x-hidden": True}) | {"/a": {"get": {"x-internal": True, "responses": OK}}}
    ),
    "everything deprecated": document(get(deprecated=True)),
    "no responses": document({"/things": {"get": {}}}),
    "responses that are empty": document({"/things": {"get": {"responses": {}}}}),
    "only errors": document({"/things": {"get": {"responses": {"404": {"description": "no"}}}}}),
    "an empty title": document(PING) | {"info": {"title": "", "version": ""}},
    "no servers": document(PING, servers=[]),
    "a tag without operations": document(PING, tags=[{"name": "Unused", "description": "u"}]),
    "no tags": document(PING, tags=[]),
    "an empty tag": document(get(tags=[""])),
    "only webhooks": document({}, **hook(**body({"type": "object"}))),
    "a webhook without a body": document(PING, **hook()),
    "only a webhook without a body": document({}, **hook()),
    "a webhook with a body of text": document(PING, **hook(requestBody=TEXT)),
    "a webhook with an empty content": document(PING, **hook(requestBody={"content": {}})),
    "a webhook of any value": document(PING, **hook(**body({}))),
    "a webhook of no value": document(PING, **hook(**body(False))),
    "a webhook of a scalar": document(PING, **hook(**body({"type": "string"}))),
    "a webhook of a list": document(PING, **hook(**body({"type": "array", "items": {}}))),
    "a webhook of a union": document(
        PING, **hook(**body({"oneOf": [{"type": "string"}, {"type": "object"}]}))
    ),
    "a webhook without operations": document(PING, webhooks={"changed": {}}),
    "no webhooks": document(PING, webhooks={}),
    "an empty schema": document(get(responses=answer({}))),
    "a schema without values": document(get(responses=answer({"not": {}}))),
    "an enum without values": document(get(responses=answer({"enum": []}))),
    "an enum of null": document(get(responses=answer({"enum": [None]}))),
    "an enum parameter without values": document(
        get(parameters=[parameter("kind", {"type": "string", "enum": []})])
    ),
    "oneOf without branches": document(get(responses=answer({"oneOf": []}))),
    "anyOf without branches": document(get(responses=answer({"anyOf": []}))),
    "allOf without branches": document(get(responses=answer({"allOf": []}))),
    "types without any": document(get(responses=answer({"type": []}))),
    "an object without fields": document(get(responses=answer({"type": "object"}))),
    "a closed object without fields": document(
        get(responses=answer({"type": "object", "additionalProperties": False}))
    ),
    "an object with empty properties": document(
        get(responses=answer({"type": "object", "properties": {}, "required": []}))
    ),
    "an object of a field without a name": document(
        get(responses=answer({"type": "object", "properties": {"": {"type": "string"}}}))
    ),
    "a tuple without entries": document(
        get(responses=answer({"type": "array", "prefixItems": [], "items": False}))
    ),
    "a discriminator without a mapping": document(
        get(
            responses=answer(
                {"oneOf": [], "discriminator": {"propertyName": "kind", "mapping": {}}}
            )
        )
    ),
    "a body without content": document(
        {"/things": {"post": {"requestBody": {"content": {}}, "responses": OK}}}
    ),
    "a body without a schema": document(
        {"/things": {"post": {"requestBody": {"content": {"application/json": {}}}}}}
    ),
    "a body of nothing": document({"/things": {"post": {**body(False), "responses": OK}}}),
    "a body of a closed object": document(
        {"/things": {"post": {**body({"type": "object", "additionalProperties": False})}}}
    ),
    "a form without fields": document(
        {
            "/things": {
                "post": {
                    "requestBody": {"content": {"multipart/form-data": {"schema": {}}}},
                    "responses": OK,
                }
            }
        }
    ),
    "a response without content": document(get(responses=NOTHING)),
    "security without schemes": document(
        PING, security=[{}], components={"securitySchemes": {}, "schemas": {}}
    ),
    "scopes without any": document(
        PING,
        components={
            "securitySchemes": {
                "o": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {}}
                    },
                }
            }
        },
        security=[{"o": []}],
    ),
    "flows without any": document(
        PING,
        components={"securitySchemes": {"o": {"type": "oauth2", "flows": {}}}},
        security=[{"o": []}],
    ),
    "a page of nothing": document(
        get(
            parameters=[parameter("page", {"type": "integer"})],
            responses=answer(
                {"type": "object", "properties": {"data": {"type": "array", "items": False}}}
            ),
        )
    ),
    "an event stream of nothing": document(
        get(responses={"200": {"description": "", "content": {"text/event-stream": {}}}})
    ),
}


def check(given: Sdk) -> None:
    """Every file of the package with the parser of its kind; every module is imported."""
    name = given.module.__name__
    output = given.output
    reference = Reference(output.api, output.plan, output.sdk.surface)
    pages = site(reference, {}, output.files["README.md"], None, "..")
    for path, text in {**output.files, **pages}.items():
        match Path(path).suffix:
            case ".toml":
                tomllib.loads(text)
            case ".json":
                json.loads(text)
            case ".yml" | ".yaml":
                YAML(typ="safe").load(text)
            case ".py":
                compile(text, path, "exec")
    for path in sorted(output.files):
        if path.startswith(f"{name}/") and path.endswith(".py") and path not in output.copied:
            importlib.import_module(
                path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            )
    with given.client(base_url="https://api.example.com") as client:
        assert all(hasattr(client, str(resource.path[0])) for resource in output.plan.walk())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_without_anything_of_a_kind_imports(tmp_path: Path, name: str) -> None:
    check(generate(tmp_path, DOCUMENTS[name]))
