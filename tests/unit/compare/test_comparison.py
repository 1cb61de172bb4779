"""Changes of methods, classes and webhooks, and renamed classes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sdkwright.compare import Change, Kind, Level, compare
from sdkwright.compare.renames import renamed_classes
from sdkwright.surface.surface import Direction, Event, Method
from tests.unit.compare.surfaces import (
    INTEGER,
    TEXT,
    alias,
    listed,
    mapped,
    method,
    model,
    ref,
    surface,
    union,
    use,
)

BREAKING, FEATURE, FIX = Level
METHODS: list[tuple[dict[str, Any], dict[str, Any], Kind, Level]] = [
    ({}, {"operation": "GET /others"}, Kind.OPERATION_CHANGED, FIX),
    ({}, {"deprecated": True}, Kind.METHOD_DEPRECATED, FIX),
    ({}, {"page": "CursorPage"}, Kind.PAGE_CHANGED, BREAKING),
    ({"page": "A"}, {"page": "B"}, Kind.PAGE_CHANGED, BREAKING),
    ({}, {"streams": True}, Kind.STREAM_ADDED, FEATURE),
    ({"streams": True}, {}, Kind.STREAM_REMOVED, BREAKING),
    ({}, {"errors": ("404",)}, Kind.ERROR_ADDED, FIX),
    ({"errors": ("404", "4XX")}, {"errors": ("4XX",)}, Kind.ERROR_REMOVED, FIX),
    ({"returns": "None"}, {"returns": "str"}, Kind.RESULT_ADDED, FEATURE),
    ({"returns": "str"}, {"returns": "None"}, Kind.RESULT_REMOVED, BREAKING),
    ({"returns": "str"}, {"returns": "Stream[A]"}, Kind.TYPE_CHANGED, BREAKING),
    ({"result": use(TEXT)}, {"result": use(INTEGER)}, Kind.TYPE_CHANGED, BREAKING),
    (
        {"result": use(INTEGER)},
        {"result": use(INTEGER, nullable=True)},
        Kind.BECAME_NULLABLE,
        BREAKING,
    ),
    ({}, {"positional": ("id",)}, Kind.CALL_CHANGED, BREAKING),
]


def changes(old: Method | None, new: Method | None) -> list[Change]:
    return list(
        compare(
            surface({"things.get": old} if old else {}),
            surface({"things.get": new} if new else {}),
        ).changes
    )


@pytest.mark.parametrize(("old", "new", "kind", "level"), METHODS)
def test_changes_of_a_method(
    old: dict[str, Any], new: dict[str, Any], kind: Kind, level: Level
) -> None:
    (change,) = changes(method(**old), method(**new))
    assert (change.kind, change.level) == (kind, level)
    assert change.name.partition(" ")[0] == "things.get"
    assert change.sentence[0].isupper()
    assert change.sentence.endswith(".")


def test_equal_methods_have_no_changes() -> None:
    same = method(arguments={"id": use()}, result=use(ref("Thing")), page="A", errors=("404",))
    assert changes(same, same) == []
    assert changes(method(deprecated=True), method()) == []


def test_methods_are_added_and_removed() -> None:
    (added,) = changes(None, method(call="client.things.get()", pointer="#/a"))
    assert (added.kind, added.level, added.new) == (
        Kind.METHOD_ADDED,
        FEATURE,
        "client.things.get()",
    )
    assert (added.sentence, added.new_pointer, added.operation) == (
        "New method.",
        "#/a",
        "GET /things",
    )
    (removed,) = changes(method(call="client.things.get()", pointer="#/a"), None)
    assert (removed.kind, removed.level) == (Kind.METHOD_REMOVED, BREAKING)
    assert (removed.old, removed.new, removed.old_pointer) == ("client.things.get()", None, "#/a")


def test_a_renamed_method_names_the_new_one() -> None:
    old = surface({"things.get": method(call="old()")})
    new = surface({"things.fetch": method(call="new()", pointer="#/b")})
    first, second = compare(old, new).changes
    assert (first.kind, first.level, first.sentence) == (
        Kind.METHOD_RENAMED,
        BREAKING,
        "Was renamed to `things.fetch`.",
    )
    assert (first.old, first.new, first.new_pointer) == ("old()", "new()", "#/b")
    assert (second.kind, second.sentence) == (Kind.METHOD_ADDED, "New name of an existing method.")


def test_a_renamed_method_whose_old_name_remains_is_a_feature() -> None:
    old = surface({"things.get": method(call="client.things.get()")})
    former = method(alias_of="things.fetch", call="client.things.get()")
    new = surface({"things.get": former, "things.fetch": method()})
    added, renamed = compare(old, new).changes
    assert (added.kind, added.name) == (Kind.METHOD_ADDED, "things.fetch")
    assert (renamed.kind, renamed.level) == (Kind.METHOD_RENAMED, FEATURE)
    assert renamed.new == "client.things.fetch()"


def test_an_alias_is_added_and_its_changes_are_those_of_its_method() -> None:
    old = surface({"things.get": method()})
    new = surface({"things.get": method(), "things.all": method(alias_of="things.get")})
    (change,) = compare(old, new).changes
    assert (change.kind, change.sentence) == (Kind.METHOD_ADDED, "Alias of `things.get`.")
    changed = surface(
        {"things.get": method(), "things.all": method(alias_of="things.get", deprecated=True)}
    )
    assert compare(new, changed).changes == ()


def test_a_kept_name_is_a_fix() -> None:
    sides = surface({"things.get": method()})
    by_rules = {"GET /things": "things.list"}
    (change,) = compare(sides, sides, by_rules).changes
    assert (change.kind, change.level, change.name) == (Kind.NAME_KEPT, FIX, "things.get")
    assert "`things.list`" in change.sentence
    assert compare(sides, sides, {"GET /things": "things.get"}).changes == ()
    both = surface({"things.get": method(), "things.list": method(alias_of="things.get")})
    assert compare(both, both, by_rules).changes == ()


def test_the_base_url_is_a_fix() -> None:
    (change,) = compare(surface(base_url="https://a"), surface(base_url="https://b")).changes
    assert (change.kind, change.level) == (Kind.SERVER_CHANGED, FIX)
    assert (change.old, change.new) == ("https://a", "https://b")


def test_changes_are_sorted_by_level_and_name() -> None:
    old = surface({"b.get": method(), "a.get": method()})
    new = surface({"c.get": method(operation="GET /c"), "d.get": method(operation="GET /d")})
    report = compare(old, new)
    assert [change.name for change in report.changes] == ["a.get", "b.get", "c.get", "d.get"]
    assert report.level is BREAKING
    assert report.counts() == {BREAKING: 2, FEATURE: 2, FIX: 0}
    assert (report.old, report.new) == ("Things 1", "Things 1")


# --- classes -------------------------------------------------------------------------------------


def test_classes_are_added_removed_and_renamed() -> None:
    old = surface(
        {"a.get": method(result=use(ref("Pet")))}, {"Pet": model(a=use()), "Old": model()}
    )
    new = surface(
        {"a.get": method(result=use(ref("Dog")))}, {"Dog": model(b=use()), "New": model()}
    )
    report = compare(old, new)
    assert [(c.kind, c.level, c.name, c.new) for c in report.changes] == [
        (Kind.FIELD_REMOVED, BREAKING, "types.Dog.a", None),
        (Kind.TYPE_REMOVED, BREAKING, "types.Old", None),
        (Kind.TYPE_RENAMED, BREAKING, "types.Pet", "types.Dog"),
        (Kind.FIELD_ADDED, FEATURE, "types.Dog.b", "str"),
        (Kind.TYPE_ADDED, FEATURE, "types.New", "types.New"),
    ]


def test_the_target_of_an_alias_is_compared() -> None:
    old, new = surface(classes={"Size": alias(INTEGER)}), surface(classes={"Size": alias(TEXT)})
    (change,) = compare(old, new).changes
    assert (change.kind, change.name) == (Kind.TYPE_CHANGED, "types.Size")
    as_class = surface(classes={"Size": model()})
    (change,) = compare(old, as_class).changes
    assert (change.kind, change.old, change.new) == (Kind.TYPE_CHANGED, "int", "Size")


def test_the_direction_of_a_class_decides_the_level() -> None:
    for direction, level in ((Direction.ARGUMENT, BREAKING), (Direction.RESPONSE, FIX)):
        old = surface(classes={"Thing": model(direction, x=use())})
        new = surface(classes={"Thing": model(direction, x=use(required=True))})
        (change,) = compare(old, new).changes
        assert change.level is level


# --- renamed classes -----------------------------------------------------------------------------


def test_renames_are_followed_through_fields_lists_maps_and_unions() -> None:
    old = surface(
        {"a.get": method(arguments={"x": use(listed(ref("A")))})},
        {
            "A": model(
                b=use(mapped(ref("B"))), u=use(union(TEXT, ref("C"))), v=use(union(ref("D")))
            ),
            **{name: model() for name in "BCD"},
        },
    )
    new = surface(
        {"a.get": method(arguments={"x": use(listed(ref("A2")))})},
        {
            "A2": model(
                b=use(mapped(ref("B2"))),
                u=use(union(TEXT, ref("C2"))),
                v=use(union(ref("D2"), TEXT)),
            ),
            **{f"{name}2": model() for name in "BCD"},
        },
    )
    assert renamed_classes(old, new) == {
        "types.A": "types.A2",
        "types.B": "types.B2",
        "types.C": "types.C2",
    }


def test_renames_are_found_in_kept_classes_and_webhooks() -> None:
    old = surface(
        classes={"Keep": model(x=use(ref("A"))), "A": model(), "P": model()},
        events={"done": Event("", (), use(ref("P")))},
    )
    new = surface(
        classes={"Keep": model(x=use(ref("B"))), "B": model(), "Q": model()},
        events={"done": Event("", (), use(ref("Q")))},
    )
    assert renamed_classes(old, new) == {"types.A": "types.B", "types.P": "types.Q"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"A": model(), "B": model()}, {"B": model()}),
        ({"A": model()}, {"A": model(), "B": model()}),
        ({"A": model()}, {"B": alias(TEXT)}),
        ({}, {"B": model()}),
        ({"A": model()}, {}),
    ],
)
def test_other_classes_are_not_renamed(before: dict[str, Any], after: dict[str, Any]) -> None:
    old = surface({"a.get": method(result=use(ref("A")))}, before)
    new = surface({"a.get": method(result=use(ref("B")))}, after)
    assert renamed_classes(old, new) == {}


def test_a_class_is_renamed_to_one_class_only() -> None:
    old = surface(
        {"a.get": method(result=use(ref("A"))), "b.get": method(result=use(ref("A")))},
        {"A": model()},
    )
    new = surface(
        {"a.get": method(result=use(ref("B"))), "b.get": method(result=use(ref("C")))},
        {"B": model(), "C": model()},
    )
    assert renamed_classes(old, new) == {"types.A": "types.B"}
    assert renamed_classes(new, old) == {"types.B": "types.A"}


# --- webhooks ------------------------------------------------------------------------------------


def test_changes_of_webhooks() -> None:
    event = Event("#/done", ("done", "failed"), use(ref("Thing"), doc="1"))
    with_event, without = surface(events={"done": event}), surface()
    (added,) = compare(without, with_event).changes
    assert (added.kind, added.level, added.name) == (Kind.EVENT_ADDED, FEATURE, "webhooks.done")
    assert (added.new, added.new_pointer) == ("done, failed", "#/done")
    (removed,) = compare(with_event, without).changes
    assert (removed.kind, removed.level) == (Kind.EVENT_REMOVED, BREAKING)
    other = surface(events={"done": replace(event, event_types=("done", "new"))})
    lost, gained = compare(with_event, other).changes
    assert (lost.kind, lost.level, lost.old) == (Kind.EVENT_TYPE_REMOVED, BREAKING, "failed")
    assert (gained.kind, gained.level, gained.new) == (Kind.EVENT_TYPE_ADDED, FEATURE, "new")
    typed = surface(events={"done": replace(event, payload=use(TEXT))})
    (change,) = compare(with_event, typed).changes
    assert (change.kind, change.name) == (Kind.TYPE_CHANGED, "webhooks.done")
    untyped = surface(events={"done": replace(event, payload=None)})
    (lost,) = compare(with_event, untyped).changes
    assert (lost.kind, lost.level, lost.name) == (Kind.RESULT_REMOVED, BREAKING, "webhooks.done")
    (gained,) = compare(untyped, with_event).changes
    assert (gained.kind, gained.level, gained.name) == (Kind.RESULT_ADDED, FEATURE, "webhooks.done")


@pytest.mark.parametrize(
    ("name", "area"),
    [
        ("things.get(x)", "things"),
        ("webhooks.done", "webhooks"),
        ("types.Thing.x", "shared types"),
        ("types.Thing", "shared types"),
        ("types.ai.Tool.x", "ai"),
        ("base_url", "base_url"),
    ],
)
def test_the_area_of_a_change(name: str, area: str) -> None:
    assert Change(Kind.FIELD_ADDED, FIX, name, "").area == area
