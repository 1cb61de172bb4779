"""Changes of arguments and fields, each with its level."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sdkwright.compare import Change, Kind, Level, compare
from sdkwright.model import Type
from sdkwright.surface.surface import Class, Direction, Use
from tests.unit.compare.surfaces import (
    INTEGER,
    NUMBER,
    TEXT,
    alias,
    enum,
    listed,
    method,
    model,
    ref,
    surface,
    union,
    use,
)

BREAKING, FEATURE, FIX = Level
Row = tuple[Use | None, Use | None, list[tuple[Kind, Level, str]]]


def changes_of(
    old: Mapping[str, Use],
    new: Mapping[str, Use],
    direction: Direction,
    before: Mapping[str, Class] | None = None,
    after: Mapping[str, Class] | None = None,
) -> list[Change]:
    """The changes between two sets of arguments, or of fields."""
    if direction is Direction.ARGUMENT:
        sides = (
            surface({"things.get": method(arguments=old, call="old()")}, before),
            surface({"things.get": method(arguments=new, call="new()")}, after),
        )
    else:
        sides = (
            surface(classes={"Thing": model(**old), **(before or {})}),
            surface(classes={"Thing": model(**new), **(after or {})}),
        )
    return list(compare(*sides).changes)


def brief(changes: list[Change]) -> list[tuple[Kind, Level, str]]:
    return [(change.kind, change.level, change.sentence) for change in changes]


ARGUMENTS: dict[str, Row] = {
    "equal": (use(), use(), []),
    "added": (None, use(), [(Kind.ARGUMENT_ADDED, FEATURE, "New argument.")]),
    "added, required": (
        None,
        use(required=True),
        [(Kind.ARGUMENT_ADDED, BREAKING, "New required argument.")],
    ),
    "removed": (use(), None, [(Kind.ARGUMENT_REMOVED, BREAKING, "Was removed.")]),
    "required": (
        use(),
        use(required=True),
        [(Kind.BECAME_REQUIRED, BREAKING, "Became required.")],
    ),
    "optional": (
        use(required=True),
        use(),
        [(Kind.BECAME_OPTIONAL, FEATURE, "Became optional.")],
    ),
    "nullable": (use(), use(nullable=True), [(Kind.BECAME_NULLABLE, FEATURE, "Accepts `None`.")]),
    "not nullable": (
        use(nullable=True),
        use(),
        [(Kind.BECAME_NOT_NULLABLE, BREAKING, "No longer accepts `None`.")],
    ),
    "deprecated": (use(), use(deprecated=True), [(Kind.DEPRECATED, FIX, "Was deprecated.")]),
    "no longer deprecated": (use(deprecated=True), use(), []),
    "wider": (
        use(INTEGER),
        use(NUMBER),
        [(Kind.WIDENED, FEATURE, "Argument type was widened.")],
    ),
    "narrower": (
        use(NUMBER),
        use(INTEGER),
        [(Kind.NARROWED, BREAKING, "Argument type was narrowed.")],
    ),
    "another type": (
        use(INTEGER),
        use(TEXT),
        [(Kind.TYPE_CHANGED, BREAKING, "Argument type changed.")],
    ),
    "another variant": (
        use(union(TEXT, INTEGER)),
        use(union(TEXT, INTEGER, ref("Thing"))),
        [(Kind.WIDENED, FEATURE, "Argument type was widened: `Thing`.")],
    ),
    "enum value added": (
        use(enum("a")),
        use(enum("a", "b")),
        [(Kind.ENUM_VALUE_ADDED, FEATURE, "New enum value `b`.")],
    ),
    "enum values removed": (
        use(enum("a", "b", "c")),
        use(enum("c")),
        [(Kind.ENUM_VALUE_REMOVED, BREAKING, "Removed enum values `a`, `b`.")],
    ),
    "enum value added in a list": (
        use(listed(enum("a"))),
        use(listed(enum("a", "b"))),
        [(Kind.ENUM_VALUE_ADDED, FEATURE, "New enum value `b`.")],
    ),
    "enum value removed in a list": (
        use(listed(enum("a", "b"))),
        use(listed(enum("a"))),
        [(Kind.ENUM_VALUE_REMOVED, BREAKING, "Removed enum value `b`.")],
    ),
    "two changes": (
        use(INTEGER),
        use(TEXT, required=True),
        [
            (Kind.BECAME_REQUIRED, BREAKING, "Became required."),
            (Kind.TYPE_CHANGED, BREAKING, "Argument type changed."),
        ],
    ),
}
FIELDS: dict[str, Row] = {
    "equal": (use(), use(), []),
    "added": (None, use(required=True), [(Kind.FIELD_ADDED, FEATURE, "New field.")]),
    "removed": (use(), None, [(Kind.FIELD_REMOVED, BREAKING, "Was removed.")]),
    "required": (use(), use(required=True), [(Kind.BECAME_REQUIRED, FIX, "Is always present.")]),
    "optional": (
        use(required=True),
        use(),
        [(Kind.BECAME_OPTIONAL, BREAKING, "Can be missing.")],
    ),
    "optional, and always nullable": (
        use(required=True, nullable=True),
        use(nullable=True),
        [(Kind.BECAME_OPTIONAL, FIX, "Can be missing.")],
    ),
    "optional instead of nullable": (
        use(required=True, nullable=True),
        use(),
        [
            (Kind.BECAME_NOT_NULLABLE, FIX, "Is never `None`."),
            (Kind.BECAME_OPTIONAL, FIX, "Can be missing."),
        ],
    ),
    "nullable": (use(), use(nullable=True), [(Kind.BECAME_NULLABLE, BREAKING, "Can be `None`.")]),
    "not nullable": (
        use(nullable=True),
        use(),
        [(Kind.BECAME_NOT_NULLABLE, FIX, "Is never `None`.")],
    ),
    "wider": (
        use(INTEGER),
        use(NUMBER),
        [(Kind.WIDENED, BREAKING, "Response type was widened.")],
    ),
    "narrower": (
        use(NUMBER),
        use(INTEGER),
        [(Kind.NARROWED, FIX, "Response type was narrowed.")],
    ),
    "another type": (
        use(TEXT),
        use(INTEGER),
        [(Kind.TYPE_CHANGED, BREAKING, "Response type changed.")],
    ),
    "enum value added": (
        use(enum("a")),
        use(enum("a", "b")),
        [(Kind.ENUM_VALUE_ADDED, FEATURE, "New enum value `b`.")],
    ),
    "enum value removed": (
        use(listed(enum("a", "b"))),
        use(listed(enum("a"))),
        [(Kind.ENUM_VALUE_REMOVED, FIX, "Removed enum value `b`.")],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), ARGUMENTS.values(), ids=ARGUMENTS)
def test_changes_of_an_argument(
    old: Use | None, new: Use | None, expected: list[tuple[Kind, Level, str]]
) -> None:
    changes = changes_of({"x": old} if old else {}, {"x": new} if new else {}, Direction.ARGUMENT)
    assert sorted(brief(changes)) == sorted(expected)
    assert {change.name for change in changes} <= {"things.get(x)"}


@pytest.mark.parametrize(("old", "new", "expected"), FIELDS.values(), ids=FIELDS)
def test_changes_of_a_field(
    old: Use | None, new: Use | None, expected: list[tuple[Kind, Level, str]]
) -> None:
    changes = changes_of({"x": old} if old else {}, {"x": new} if new else {}, Direction.RESPONSE)
    assert sorted(brief(changes)) == sorted(expected)
    assert {change.name for change in changes} <= {"types.Thing.x"}


def test_a_change_shows_both_types_and_pointers() -> None:
    old, new = use(INTEGER, nullable=True, pointer="a#/x"), use(TEXT, pointer="b#/x")
    changes = {c.kind: c for c in changes_of({"x": old}, {"x": new}, Direction.RESPONSE)}
    assert changes.keys() == {Kind.TYPE_CHANGED, Kind.BECAME_NOT_NULLABLE}
    change = changes[Kind.TYPE_CHANGED]
    assert (change.old, change.new) == ("int | None", "str")
    assert (change.old_pointer, change.new_pointer) == ("a#/x", "b#/x")


def test_a_new_required_argument_shows_both_calls() -> None:
    (change,) = changes_of({}, {"x": use(required=True)}, Direction.ARGUMENT)
    assert (change.old, change.new) == ("old()", "new()")
    (change,) = changes_of({}, {"x": use(INTEGER)}, Direction.ARGUMENT)
    assert (change.old, change.new) == (None, "int")


# --- classes that replace others ------------------------------------------------------------------


def replaced(
    before: Type, after: Type, old: Mapping[str, Class], new: Mapping[str, Class]
) -> list[Change]:
    """The changes of a field whose type changes, with the classes of both versions."""
    return changes_of(
        {"x": use(before, required=True)},
        {"x": use(after, required=True)},
        Direction.RESPONSE,
        old,
        new,
    )


def test_a_class_that_replaces_another_is_compared_with_it() -> None:
    old = {"Pet": model(name=use(), age=use())}
    new = {"Pet": model(name=use(), age=use()), "Dog": model(name=use(INTEGER), age=use())}
    changes = replaced(ref("Pet"), ref("Dog"), old, new)
    assert [(c.kind, c.level, c.name) for c in changes] == [
        (Kind.TYPE_CHANGED, BREAKING, "types.Dog.name"),
        (Kind.TYPE_ADDED, FEATURE, "types.Dog"),
        (Kind.CLASS_CHANGED, FIX, "types.Thing.x"),
    ]


def test_an_equal_class_that_replaces_another_is_a_fix() -> None:
    old = {"Pet": model(name=use())}
    new = {"Pet": model(name=use()), "Dog": model(name=use())}
    changes = replaced(listed(ref("Pet")), listed(ref("Dog")), old, new)
    assert [(c.kind, c.level, c.sentence) for c in changes] == [
        (Kind.TYPE_ADDED, FEATURE, "New class."),
        (Kind.CLASS_CHANGED, FIX, "The class changed, but its fields are the same."),
    ]


def test_a_class_that_existed_before_is_another_type() -> None:
    old = {"Pet": model(name=use()), "Dog": model(name=use(INTEGER))}
    changes = replaced(ref("Pet"), ref("Dog"), old, old)
    assert [(c.kind, c.name) for c in changes] == [(Kind.TYPE_CHANGED, "types.Thing.x")]


def test_an_alias_that_replaces_another_is_another_type() -> None:
    old = {"Pet": alias(TEXT), "Size": alias(INTEGER)}
    new = {**old, "Dog": alias(INTEGER)}
    changes = replaced(ref("Pet"), ref("Dog"), old, new)
    assert [(c.kind, c.name) for c in changes] == [
        (Kind.TYPE_CHANGED, "types.Thing.x"),
        (Kind.TYPE_ADDED, "types.Dog"),
    ]


def test_a_missing_class_is_another_type() -> None:
    changes = replaced(ref("Pet"), ref("Dog"), {"Pet": model()}, {"Pet": model()})
    assert [(c.kind, c.name) for c in changes] == [(Kind.TYPE_CHANGED, "types.Thing.x")]


def test_recursive_classes_that_replace_others_are_compared_once() -> None:
    old = {"Pet": model(next=use(ref("Pet")), name=use())}
    new = {**old, "Dog": model(next=use(ref("Dog")), name=use(INTEGER))}
    changes = replaced(ref("Pet"), ref("Dog"), old, new)
    assert [c.name for c in changes if c.kind is Kind.TYPE_CHANGED] == ["types.Dog.name"]


def test_changed_descriptions_are_counted() -> None:
    old = surface(classes={"Thing": model(a=use(doc="1"), b=use(doc="2"))})
    new = surface(classes={"Thing": model(a=use(doc="1"), b=use(doc="3"))})
    report = compare(old, new)
    assert (report.changes, report.documentation, report.level) == ((), 1, None)
