"""Arguments that have only one value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sdk import answer, document, generate, parameter, query


def test_a_required_constant_is_sent_without_being_given(tmp_path: Path) -> None:
    kind = {"$ref": "#/components/schemas/Kind"}
    properties = {
        "kind": kind,
        "v": {"const": 2},
        "agree": {"const": True},
        "optional": {"const": "o"},
        "name": {"type": "string"},
    }
    body = {"type": "object", "required": ["agree", "kind", "name", "v"], "properties": properties}
    post = {
        "parameters": [parameter("api-version", {"enum": ["2026"]}, required=True)],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": answer({}),
    }
    schemas = {"Kind": {"type": "string", "enum": ["report"]}}
    sdk = generate(tmp_path, document({"/things": {"post": post}}, components={"schemas": schemas}))
    things = sdk.client().things
    things.create(name="n", agree=True)
    assert sdk.body == {"kind": "report", "v": 2, "name": "n", "agree": True}
    assert query(sdk.request) == [("api-version", "2026")]
    with pytest.raises(TypeError, match="agree"):
        things.create(name="n")
