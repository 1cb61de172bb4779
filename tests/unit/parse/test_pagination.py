"""Which scheme a list follows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sdkwright.config import Config
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from sdkwright.model import Api
from sdkwright.parse import parse
from tests.support.sdk import answer, document


def api(folder: Path, operations: dict[str, tuple[list[str], dict[str, Any]]]) -> Api:
    paths = {
        path: {
            "get": {
                "parameters": [
                    {"name": name, "in": "query", "schema": {"type": "integer"}} for name in names
                ],
                "responses": answer(schema),
            }
        }
        for path, (names, schema) in operations.items()
    }
    source = folder / "openapi.yaml"
    with source.open("w") as stream:
        YAML(typ="safe").dump(document(paths), stream)
    diagnostics = Diagnostics()
    return parse(load(source, diagnostics), Config(), diagnostics)


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


ITEMS = {"type": "array", "items": {"type": "string"}}
NUMBER = {"type": "integer"}


@pytest.mark.parametrize(
    ("names", "schema", "expected"),
    [
        (["page", "per_page"], obj(data=ITEMS), "PageNumberPage"),
        (["page"], ITEMS, "PageNumberPage"),
        (["offset", "limit"], obj(items=ITEMS, total=NUMBER), "OffsetPage"),
        (["cursor"], obj(data=ITEMS, next_cursor={"type": "string"}), "CursorPage"),
        (["page"], obj(only=ITEMS, count=NUMBER), "PageNumberPage"),
        (["limit"], obj(data=ITEMS), None),
        (["page"], obj(one=ITEMS, two=ITEMS), None),
        (["page"], obj(name={"type": "string"}), None),
        (["cursor"], obj(data=ITEMS), None),
    ],
)
def test_usual_schemes_are_recognised(
    tmp_path: Path, names: list[str], schema: dict[str, Any], expected: str | None
) -> None:
    (operation,) = api(tmp_path, {"/things": (names, schema)}).operations
    assert (operation.pagination.scheme if operation.pagination else None) == expected


def test_schemes_that_differ_get_names_that_say_how(tmp_path: Path) -> None:
    found = api(
        tmp_path,
        {
            "/a": (["page"], obj(data=ITEMS)),
            "/b": (["page"], obj(records=ITEMS)),
            "/c": (["page"], obj(records=ITEMS)),
        },
    )
    assert [scheme.name for scheme in found.page_schemes] == [
        "PageNumberPageData",
        "PageNumberPageRecords",
    ]
