"""The depth of a document is no limit: neither for the generator nor for the client."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from tests.support.sdk import answer, document, generate

TEXT = {"type": "string"}


def ref(index: int) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/S{index}"}


def thing(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def api(schemas: dict[str, Any]) -> dict[str, Any]:
    """A document that takes and returns the first of some schemas."""
    body = {"content": {"application/json": {"schema": ref(0)}}}
    return document(
        {
            "/things": {"post": {"requestBody": body, "responses": answer(ref(0))}},
            "/things/{id}": {
                "get": {
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
                    "responses": answer(ref(0)),
                }
            },
        },
        components={"schemas": schemas},
    )


def chain(length: int, link: Callable[[Any], Any]) -> dict[str, Any]:
    """Schemas that refer to one another in a row; the last one is a plain object."""
    last = length - 1
    schemas = {f"S{index}": link(ref(index + 1)) for index in range(last)}
    return api({**schemas, f"S{last}": thing(a=TEXT)})


DOCUMENTS: dict[str, dict[str, Any]] = {
    "objects": chain(150, lambda following: thing(a=following)),
    "many objects": chain(600, lambda following: thing(a=following)),
    "arrays": chain(100, lambda following: thing(a={"type": "array", "items": following})),
    "maps": chain(100, lambda following: thing(a={"additionalProperties": following})),
    "nullable": chain(100, lambda following: thing(a={"anyOf": [following, {"type": "null"}]})),
    "bases": chain(150, lambda following: {"allOf": [following, thing(b=TEXT)]}),
    "unions": chain(50, lambda following: {"oneOf": [thing(k=TEXT), following]}),
    "references": chain(120, lambda following: following),
    "ring": api(
        {f"S{i}": thing(a=ref((i + 1) % 200), b=ref((i * 7 + 3) % 200)) for i in range(200)}
    ),
    "mesh": api(
        {f"S{i}": thing(**{f"p{j}": ref(j) for j in range(0, 200, 9)}) for i in range(200)}
    ),
    "inline": api({"S0": json.loads('{"properties": {"a": ' * 60 + "{}" + "}}" * 60)}),
}


VALUES: dict[str, dict[str, Any]] = {
    "arrays": {"a": [{}, {"a": []}]},
    "maps": {"a": {"k": {}}},
    "bases": {"a": "x"},
    "unions": {"k": "x"},
    "references": {"a": "x"},
    "mesh": {"p9": {"p0": {}}},
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_deep_document_becomes_a_client_that_works(tmp_path: Path, name: str) -> None:
    sdk = generate(tmp_path, DOCUMENTS[name])
    value = VALUES.get(name, {"a": {}})
    client = sdk.client(value, api_key=None)
    found = client.things.retrieve("1")
    assert found.model_dump(by_alias=True, exclude_unset=True) == value
    client.things.create(**value)
    assert sdk.body == value

    async def run() -> Any:
        return await sdk.async_client(value, api_key=None).things.retrieve("1")

    assert anyio.run(run).model_dump(by_alias=True, exclude_unset=True) == value


@pytest.mark.parametrize("name", ["objects", "arrays", "ring"])
def test_every_command_reads_a_deep_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.json").write_text(json.dumps(DOCUMENTS[name]))
    Path("sdk.yaml").write_text(
        "spec: api.json\ndocs: {skills: {all: {title: T, description: D, methods: ['*']}}}\n"
    )
    given = ("--config", "sdk.yaml")
    for command in (
        ("generate", *given, "--dump-model", "model.json"),
        ("inspect", *given, "--json"),
        ("docs", *given, "--out", "site"),
        ("skills", *given, "--out", "skills"),
        ("snippets", *given),
        ("diff", "api.json", "api.json", *given),
    ):
        done = CliRunner().invoke(app, list(command))
        assert done.exit_code == 0, (command, done.output[-500:])


def test_nesting_that_no_parser_reads_is_refused_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = json.dumps(api({"S0": "HERE"}))
    Path("api.json").write_text(text.replace('"HERE"', '{"items": ' * 5000 + "{}" + "}" * 5000))
    done = CliRunner().invoke(app, ["generate", "--spec", "api.json", "--out", "out"])
    assert done.exit_code == 2
    assert "api.json:1:" in done.output and "nested more than" in done.output
