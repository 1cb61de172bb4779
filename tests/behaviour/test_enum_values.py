"""Enums of values of several types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate


def sdk_of(folder: Path, schema: dict[str, Any], **components: Any) -> Sdk:
    whole = {
        "type": "object",
        "properties": {"x": schema, "list": {"type": "array", "items": schema}},
    }
    operations = {
        "get": {"responses": answer(whole)},
        "post": {
            "requestBody": {"content": {"application/json": {"schema": whole}}},
            "responses": {"204": {"description": "ok"}},
        },
    }
    return generate(folder, document({"/things": operations}, components={"schemas": components}))


def hint(sdk: Sdk) -> str:
    written = sdk.module.types.ThingListResponse.__annotations__["x"]
    return str(written).replace('"', "'").removesuffix(" | None")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["a", 1.5, 2]}, "Literal['a'] | float"),
        ({"enum": [1.5, 2]}, "float"),
        ({"type": "number", "enum": [1, 2.5]}, "float"),
        ({"enum": ["a", True, False, 1]}, "Literal['a', True, False, 1]"),
        ({"enum": ["a", {"b": 1}]}, "Literal['a'] | dict[str, object]"),
        ({"enum": ["a", [1], None]}, "Literal['a'] | _list[object]"),
        ({"enum": [{"b": 1}, {"b": 2}]}, "dict[str, object]"),
        ({"type": "integer", "enum": [1.0, 2]}, "Literal[1, 2]"),
        ({"type": ["string", "null"], "enum": ["a", None]}, "Literal['a']"),
        ({"type": ["string", "integer"], "enum": ["1", 1]}, "Literal['1', 1]"),
        ({"const": 1.5}, "float"),
        ({"const": {"a": 1}}, "dict[str, object]"),
        ({"const": False}, "Literal[False]"),
    ],
)
def test_every_value_is_kept(tmp_path: Path, schema: dict[str, Any], expected: str) -> None:
    sdk = sdk_of(tmp_path, schema)
    assert hint(sdk) == expected
    values = schema.get("enum", [schema.get("const")])
    for value in values:
        body = {"x": value, "list": values}
        client = sdk.client(body, _strict_response_validation=True)
        found = client.things.list()
        dumped = found.model_dump(by_alias=True, exclude_unset=True, mode="json")
        assert dumped == body and isinstance(dumped["x"], bool) == isinstance(value, bool)
        sdk.client().things.create(x=value, list=values)
        assert sdk.body == body


YAML = """
openapi: {version}
info: {{title: T, version: "1"}}
servers: [{{url: "https://api.example.com"}}]
paths:
  /things:
    get:
      parameters:
        - {{name: v, in: query, schema: {{type: string, enum: [1.0, 1.10, 2, yes, true, "3"]}}}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  x: {{$ref: "#/components/schemas/Version"}}
components:
  schemas:
    Version:
      type: string
      enum:
        - 1.0
        - 1.10   # not 1.1
        - 2024-01-01
        - 010
        - 0x1F
        - on
        - null
"""


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_texts_without_quotes_are_what_the_file_says(tmp_path: Path, version: str) -> None:
    sdk = generate(tmp_path, YAML.format(version=version))
    values = ["1.0", "1.10", "2024-01-01", "010", "0x1F", "on"]
    assert list(sdk.module.types.Version.__args__) == values
    client = sdk.client({"x": "1.10"}, _strict_response_validation=True)
    assert client.things.retrieve(v="1.10").x == "1.10"
    assert sdk.request.url.query == b"v=1.10"
    text = sdk.output.files[f"{sdk.module.__name__}/resources/things.py"]
    assert '"1.0", "1.10", "2", "yes", "true", "3"' in text
