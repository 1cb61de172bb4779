"""The work for anything that a document can repeat grows in proportion to its number.

Work is counted as calls of functions: that does not depend on the machine.
"""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.support.sdk import Silence, answer, document

TEXT = {"type": "string"}
BOUND = 1.25
"""The largest exponent between 2 and 8 times the size."""


def thing(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def schemas(found: dict[str, Any]) -> dict[str, Any]:
    """A document with an operation that returns the schema `S0`."""
    return document({"/a": {"get": operation(ref("S0"))}}, components={"schemas": found})


def operation(schema: Any = TEXT, **members: Any) -> dict[str, Any]:
    return {"responses": answer(schema), **members}


def row(length: int, link: Callable[[Any, int], Any]) -> dict[str, Any]:
    found = {f"S{i}": link(ref(f"S{i + 1}"), i) for i in range(length)}
    return schemas({**found, f"S{length}": thing(a=TEXT)})


def identifier(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def spelled(index: int) -> str:
    """One of 1,024 spellings of a name that all become the same class name."""
    letters = enumerate("things-are")
    return "".join(letter + "-."[index >> at & 1] for at, letter in letters) + "x"


def webhook(schema: Any) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {}}}


def with_webhooks(found: dict[str, Any]) -> dict[str, Any]:
    return document({"/a": {"get": operation()}}, webhooks=found)


def body(fields: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": thing(**fields)}}}


REPEATED: dict[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "operations": (25, lambda n: document({f"/t{i}": {"get": operation()} for i in range(n)})),
    "operations of a resource": (
        25,
        lambda n: document(
            {
                f"/t/{{id}}/do{i}": {"parameters": [identifier("id")], "post": operation()}
                for i in range(n)
            }
        ),
    ),
    "paths with one name": (
        25,
        lambda n: document(
            {
                f"/t/{{a{i}}}/x": {"parameters": [identifier(f"a{i}")], "get": operation()}
                for i in range(n)
            }
        ),
    ),
    "versions of a path": (
        25,
        lambda n: document({f"/v{i}/things": {"get": operation()} for i in range(n)}),
    ),
    "schemas with one name": (
        50,
        lambda n: schemas(
            {
                **{spelled(i): thing(a=TEXT) for i in range(n)},
                "S0": thing(**{f"p{i}": ref(spelled(i)) for i in range(n)}),
            }
        ),
    ),
    "webhooks told apart by shape": (
        40,
        lambda n: with_webhooks(
            {f"w{i}": webhook(thing(**{f"p{i}": TEXT, "all": TEXT})) for i in range(n)}
        ),
    ),
    "webhooks told apart by type": (
        40,
        lambda n: with_webhooks(
            {f"w{i}": webhook(thing(type={"enum": [f"t{i}"]}, all=TEXT)) for i in range(n)}
        ),
    ),
    "variants": (
        25,
        lambda n: schemas(
            {
                "S0": {"oneOf": [ref(f"V{i}") for i in range(n)]},
                **{f"V{i}": thing(**{f"p{i}": TEXT}) for i in range(n)},
            }
        ),
    ),
    "variants with a discriminator": (
        25,
        lambda n: schemas(
            {
                "S0": {
                    "oneOf": [ref(f"V{i}") for i in range(n)],
                    "discriminator": {"propertyName": "k"},
                },
                **{f"V{i}": thing(**{f"p{i}": TEXT, "k": TEXT}) for i in range(n)},
            }
        ),
    ),
    "inline variants": (
        25,
        lambda n: schemas({"S0": {"oneOf": [thing(**{f"p{i}": TEXT}) for i in range(n)]}}),
    ),
    "tags": (
        25,
        lambda n: document(
            {f"/t{i}": {"get": operation(tags=[f"g{i}"])} for i in range(n)},
            tags=[{"name": f"g{i}"} for i in range(n)],
        ),
    ),
    "parameters": (
        50,
        lambda n: document(
            {
                "/a": {
                    "get": operation(
                        parameters=[
                            {"name": f"p{i}", "in": "query", "schema": TEXT} for i in range(n)
                        ]
                    )
                }
            }
        ),
    ),
    "properties of a body": (
        50,
        lambda n: document(
            {"/a": {"post": operation(requestBody=body({f"p{i}": TEXT for i in range(n)}))}}
        ),
    ),
    "properties": (50, lambda n: schemas({"S0": thing(**{f"p{i}": TEXT for i in range(n)})})),
    "values of an enum": (
        200,
        lambda n: schemas({"S0": thing(a={"enum": [f"v{i}" for i in range(n)]})}),
    ),
    "parts of allOf": (
        50,
        lambda n: schemas({"S0": {"allOf": [thing(**{f"p{i}": TEXT}) for i in range(n)]}}),
    ),
    "uses of a schema": (
        100,
        lambda n: schemas({"S0": thing(**{f"p{i}": ref("C") for i in range(n)}), "C": thing()}),
    ),
    "objects in a row": (25, lambda n: row(n, lambda following, _: thing(a=following))),
    "references in a row": (50, lambda n: row(n, lambda following, _: following)),
    "bases in a row": (
        25,
        lambda n: row(n, lambda following, i: {"allOf": [following, thing(**{f"p{i}": TEXT})]}),
    ),
    "unions in a row": (
        8,
        lambda n: row(n, lambda following, i: {"oneOf": [thing(**{f"k{i}": TEXT}), following]}),
    ),
    "schemas in a ring": (
        25,
        lambda n: schemas(
            {
                f"S{i}": thing(a=ref(f"S{(i + 1) % n}"), b=ref(f"S{(i * 7 + 3) % n}"))
                for i in range(n)
            }
        ),
    ),
    "servers": (
        25,
        lambda n: document(
            {
                f"/t{i}": {"get": operation(servers=[{"url": f"https://h{i}.example"}])}
                for i in range(n)
            }
        ),
    ),
}


def calls_for(folder: Path, given: dict[str, Any]) -> int:
    """The number of calls that a run makes."""
    source = folder / "api.json"
    source.write_text(json.dumps(given))
    count = 0

    def see(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    threading.setprofile(see)  # the stages run in a thread of their own
    try:
        produce(Options(str(source), None, "small"), Diagnostics(), Silence())
    finally:
        threading.setprofile(None)
    return count


@pytest.mark.parametrize("name", REPEATED)
def test_work_grows_in_proportion(tmp_path: Path, name: str) -> None:
    size, make = REPEATED[name]
    calls_for(tmp_path, make(2))  # imports and caches are no part of the comparison
    few, many = calls_for(tmp_path, make(2 * size)), calls_for(tmp_path, make(8 * size))
    assert few > 1000
    assert math.log(many / few, 4) < BOUND, f"{few} calls, then {many}"
