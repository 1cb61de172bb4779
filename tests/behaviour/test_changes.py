"""What changed between two documents, in terms of the SDK."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli.sides import compare_sides
from sdkwright.compare import Kind, Level
from sdkwright.compare.report import summary
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options
from tests.support.changes import BASE, body, compared, operation, owner, put, query, thing
from tests.support.sdk import Silence

CASES: list[tuple[str, Callable[[Any], Any], Kind, Level, str]] = [
    (
        "a method comes",
        lambda d: put(d["paths"], "/new", {"get": {"responses": {"204": {"description": ""}}}}),
        Kind.METHOD_ADDED,
        Level.FEATURE,
        "new.retrieve",
    ),
    (
        "a method goes",
        lambda d: d["paths"].pop("/things/{thing_id}"),
        Kind.METHOD_REMOVED,
        Level.BREAKING,
        "things.delete",
    ),
    (
        "a method is deprecated",
        lambda d: put(operation(d), "deprecated", True),
        Kind.METHOD_DEPRECATED,
        Level.FIX,
        "things.create",
    ),
    (
        "an argument comes",
        lambda d: put(body(d)["properties"], "size", {"type": "integer"}),
        Kind.ARGUMENT_ADDED,
        Level.FEATURE,
        "things.create(size)",
    ),
    (
        "an argument that must be given comes",
        lambda d: (
            put(body(d)["properties"], "size", {"type": "integer"}),
            body(d)["required"].append("size"),
        ),
        Kind.ARGUMENT_ADDED,
        Level.BREAKING,
        "things.create(size)",
    ),
    (
        "an argument goes",
        lambda d: body(d)["properties"].pop("color"),
        Kind.ARGUMENT_REMOVED,
        Level.BREAKING,
        "things.create(color)",
    ),
    (
        "an argument must be given now",
        lambda d: body(d)["required"].append("color"),
        Kind.BECAME_REQUIRED,
        Level.BREAKING,
        "things.create(color)",
    ),
    (
        "an argument may be left out now",
        lambda d: body(d).pop("required"),
        Kind.BECAME_OPTIONAL,
        Level.FEATURE,
        "things.create(name)",
    ),
    (
        "an argument takes null",
        lambda d: put(body(d)["properties"], "color", {"type": ["string", "null"]}),
        Kind.BECAME_NULLABLE,
        Level.FEATURE,
        "things.create(color)",
    ),
    (
        "an argument takes more",
        lambda d: put(query(d, 1), "schema", {"type": "number"}),
        Kind.WIDENED,
        Level.FEATURE,
        "things.list(size)",
    ),
    (
        "an argument takes less",
        lambda d: put(body(d)["properties"], "color", {"enum": ["red"]}),
        Kind.NARROWED,
        Level.BREAKING,
        "things.create(color)",
    ),
    (
        "an argument takes something else",
        lambda d: put(query(d, 1), "schema", {"type": "boolean"}),
        Kind.TYPE_CHANGED,
        Level.BREAKING,
        "things.list(size)",
    ),
    (
        "an argument has a new value",
        lambda d: put(query(d, 0), "schema", {"enum": ["a", "b", "c"]}),
        Kind.ENUM_VALUE_ADDED,
        Level.FEATURE,
        "things.list(kind)",
    ),
    (
        "an argument lost a value",
        lambda d: put(query(d, 0), "schema", {"enum": ["a"]}),
        Kind.ENUM_VALUE_REMOVED,
        Level.BREAKING,
        "things.list(kind)",
    ),
    (
        "a field comes",
        lambda d: put(thing(d)["properties"], "more", {"type": "string"}),
        Kind.FIELD_ADDED,
        Level.FEATURE,
        "types.Thing.more",
    ),
    (
        "a field goes",
        lambda d: thing(d)["properties"].pop("note"),
        Kind.FIELD_REMOVED,
        Level.BREAKING,
        "types.Thing.note",
    ),
    (
        "a field may be absent now",
        lambda d: thing(d).pop("required"),
        Kind.BECAME_OPTIONAL,
        Level.BREAKING,
        "types.Thing.id",
    ),
    (
        "a field is always there now",
        lambda d: thing(d)["required"].append("note"),
        Kind.BECAME_REQUIRED,
        Level.FIX,
        "types.Thing.note",
    ),
    (
        "a field may be null now",
        lambda d: put(thing(d)["properties"], "id", {"type": ["string", "null"]}),
        Kind.BECAME_NULLABLE,
        Level.BREAKING,
        "types.Thing.id",
    ),
    (
        "a field may hold more",
        lambda d: put(thing(d)["properties"], "id", {"type": ["string", "integer"]}),
        Kind.WIDENED,
        Level.BREAKING,
        "types.Thing.id",
    ),
    (
        "a field may have a new value, which models always took",
        lambda d: put(thing(d)["properties"], "state", {"enum": ["on", "off", "idle"]}),
        Kind.ENUM_VALUE_ADDED,
        Level.FEATURE,
        "types.Thing.state",
    ),
    (
        "a field is deprecated",
        lambda d: put(thing(d)["properties"]["note"], "deprecated", True),
        Kind.DEPRECATED,
        Level.FIX,
        "types.Thing.note",
    ),
    (
        "a key inside an argument must be given",
        lambda d: (
            put(owner(d)["properties"], "mail", {"type": "string"}),
            owner(d)["required"].append("mail"),
        ),
        Kind.FIELD_ADDED,
        Level.BREAKING,
        "types.OwnerParam.mail",
    ),
    (
        "an error is described",
        lambda d: put(operation(d)["responses"], "409", {"description": "busy"}),
        Kind.ERROR_ADDED,
        Level.FIX,
        "things.create",
    ),
    (
        "a method gives nothing any more",
        lambda d: put(operation(d), "responses", {"204": {"description": "done"}}),
        Kind.RESULT_REMOVED,
        Level.BREAKING,
        "things.create",
    ),
    (
        "an event comes",
        lambda d: put(d["webhooks"], "thingLost", deepcopy(d["webhooks"]["thingDone"])),
        Kind.EVENT_ADDED,
        Level.FEATURE,
        "webhooks.thingLost",
    ),
    (
        "an event goes",
        lambda d: d.pop("webhooks"),
        Kind.EVENT_REMOVED,
        Level.BREAKING,
        "webhooks.thingDone",
    ),
    (
        "the server moves",
        lambda d: put(d, "servers", [{"url": "https://other.example.com"}]),
        Kind.SERVER_CHANGED,
        Level.FIX,
        "base_url",
    ),
]


@pytest.mark.parametrize(
    ("change", "kind", "level", "name"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_a_change_is_reported_with_its_level(
    tmp_path: Path, change: Callable[[Any], None], kind: Kind, level: Level, name: str
) -> None:
    report = compared(tmp_path, change)
    found = [c for c in report.changes if (c.kind, c.name) == (kind, name)]
    assert [c.level for c in found] == [level], report.changes
    graver = [c for c in report.changes if list(Level).index(c.level) < list(Level).index(level)]
    assert graver == []


def test_reordering_is_not_a_change(tmp_path: Path) -> None:
    def move(value: Any) -> None:
        value["paths"] = dict(reversed(value["paths"].items()))
        thing(value)["properties"] = dict(reversed(thing(value)["properties"].items()))
        operation(value)["operationId"] = "somethingElse"
        operation(value)["tags"] = ["Elsewhere"]

    report = compared(tmp_path, move)
    assert [c for c in report.changes if c.kind is not Kind.NAME_KEPT] == []


def test_a_renamed_schema_is_reported_once(tmp_path: Path) -> None:
    def rename(value: Any) -> None:
        text = json.dumps(value).replace("schemas/Owner", "schemas/Person")
        value.clear()
        value.update(json.loads(text))
        value["components"]["schemas"]["Person"] = value["components"]["schemas"].pop("Owner")

    report = compared(tmp_path, rename)
    assert [(c.kind, c.name, c.new) for c in report.changes] == [
        (Kind.TYPE_RENAMED, "types.Owner", "types.Person"),
        (Kind.TYPE_RENAMED, "types.OwnerParam", "types.PersonParam"),
    ]


def test_an_equal_response_class_is_not_breaking(tmp_path: Path) -> None:
    def split(value: Any) -> None:
        schemas = value["components"]["schemas"]
        schemas["NewThing"] = deepcopy(schemas["Thing"])
        content = operation(value)["responses"]["200"]["content"]["application/json"]
        content["schema"] = {"$ref": "#/components/schemas/NewThing"}

    report = compared(tmp_path, split)
    assert report.level is Level.FEATURE
    assert (Kind.CLASS_CHANGED, "things.create -> result") in {
        (c.kind, c.name) for c in report.changes
    }


def test_descriptions_are_counted_only(tmp_path: Path) -> None:
    report = compared(
        tmp_path, lambda d: put(thing(d)["properties"]["note"], "description", "Another text.")
    )
    assert (report.changes, report.documentation, report.level) == ((), 1, None)
    assert summary(report) == "No changes for callers; 1 changed description."


def test_pointers_lead_to_both_documents(tmp_path: Path) -> None:
    report = compared(tmp_path, lambda d: put(thing(d)["properties"], "id", {"type": "integer"}))
    change = next(c for c in report.changes if c.name == "types.Thing.id")
    assert change.old_pointer == change.new_pointer == "#/components/schemas/Thing/properties/id"
    assert (change.old, change.new) == ("str", "int")


def test_aliases_have_pointers(tmp_path: Path) -> None:
    base = deepcopy(BASE)
    base["components"]["schemas"]["Sizes"] = {"type": "array", "items": {"type": "integer"}}
    thing(base)["properties"]["sizes"] = {"$ref": "#/components/schemas/Sizes"}

    def widen(value: Any) -> None:
        value["components"]["schemas"]["Sizes"]["items"] = {"type": ["integer", "string"]}

    report = compared(tmp_path, widen, base)
    change = next(c for c in report.changes if c.name == "types.Sizes")
    assert change.old_pointer == change.new_pointer == "#/components/schemas/Sizes"


def test_a_dumped_model_stands_for_its_document(tmp_path: Path) -> None:
    from sdkwright.model.dump import dump
    from sdkwright.pipeline import preview

    new = deepcopy(BASE)
    thing(new)["properties"].pop("note")
    for name, value in (("old", BASE), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(value))
    api = preview(Options(str(tmp_path / "old.json"), None), Diagnostics(), Silence()).api
    (tmp_path / "dumped.json").write_text(dump(api))
    reports = [
        compare_sides(
            Options(str(tmp_path / old), None),
            Options(str(tmp_path / "new.json"), None),
            Diagnostics(),
            Silence(),
        )
        for old in ("old.json", "dumped.json")
    ]
    assert reports[0] == reports[1]
    assert reports[0].level is Level.BREAKING
