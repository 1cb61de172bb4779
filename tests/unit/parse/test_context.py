"""References that cannot be followed are reported, and where definitions come from is known."""

from __future__ import annotations

from pathlib import Path

from sdkwright.config import Config
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from sdkwright.model import Api, SchemaId, Source
from sdkwright.parse import parse
from sdkwright.parse.context import Context

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def context(folder: Path, text: str) -> Context:
    (folder / "api.yaml").write_text(HEAD + text)
    diagnostics = Diagnostics()
    document = load(folder / "api.yaml", diagnostics, validate=False)
    return Context(document, Config(), diagnostics)


def parsed(folder: Path, text: str) -> tuple[Api, Diagnostics]:
    found = context(folder, text)
    return parse(found.document, found.config, found.diagnostics), found.diagnostics


def test_a_broken_reference_is_reported_once_for_each_node(tmp_path: Path) -> None:
    found = context(tmp_path, 'paths: {}\na: {$ref: "#/gone"}\nb: {$ref: "#/gone"}\n')
    for _ in range(2):
        for name in ("a", "b"):
            assert found.follow(found.document.root[name]) is None
            assert found.mapping(found.document.root[name]) is None
    assert [entry.location.pointer for entry in found.diagnostics.entries if entry.location] == [
        "/a",
        "/b",
    ]


def test_a_mapping_is_what_a_reference_leads_to(tmp_path: Path) -> None:
    found = context(tmp_path, 'paths: {}\na: {$ref: "#/b"}\nb: {c: 1}\nd: [1]\n')
    root = found.document.root
    assert found.mapping(root["a"]) == root["b"]
    assert found.mapping(root["d"]) is None
    assert found.mapping(None) is None
    assert found.follow(root["d"]) == root["d"]
    assert found.diagnostics.entries == []


SOURCES = """
paths:
  /a/{id}:
    get:
      parameters: [{$ref: "#/components/parameters/Limit"}]
      responses: {"200": {content: {application/json: {schema: {$ref: "other.yaml#/Pet"}}}}}
components: {parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}}
"""


def test_each_use_knows_its_source(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("Pet: {properties: {name: {type: string}}}\n")
    api, _ = parsed(tmp_path, SOURCES)
    (operation,) = api.operations
    path, limit = operation.parameters
    assert limit.use.source == Source("", "/components/parameters/Limit")
    assert path.use.source == operation.source == Source("", "/paths/~1a~1{id}/get")
    definition = api.definitions[SchemaId("other.yaml#/Pet")]
    assert definition.source == Source("other.yaml", "/Pet")
    pet = api.definitions.object_of(operation.response.type)
    assert pet is not None
    (name,) = pet.fields
    assert name.use.source == Source("other.yaml", "/Pet/properties/name")


RECURSIVE = """
paths:
  /a: {get: {responses: {"200": {content: {application/json: {schema: {$ref: "other.yaml#/L"}}}}}}}
  /b: {get: {responses: {"200": {content: {application/json: {schema: {$ref: "#/x-m"}}}}}}}
x-m: {type: array, items: {$ref: "#/x-m"}}
"""


def test_a_recursive_alias_is_reported_in_its_file(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text('L: {type: array, items: {$ref: "#/L"}}\n')
    _, diagnostics = parsed(tmp_path, RECURSIVE)
    locations = [str(entry.location) for entry in diagnostics.entries]
    assert locations == [
        f"{tmp_path}/api.yaml:7:1 (#/x-m)",
        f"{tmp_path}/other.yaml:1:1 (#/L)",
    ]
