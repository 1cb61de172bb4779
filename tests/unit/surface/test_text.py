"""Surfaces and types as text."""

from __future__ import annotations

import pytest

from sdkwright.model import Primitive, PrimitiveKind, Type
from sdkwright.plan.naming.words import ClassName
from sdkwright.plan.signatures import (
    Binary,
    Connection,
    Nothing,
    Page,
    Result,
    Stream,
    Text,
    Value,
)
from sdkwright.plan.symbols import Symbol
from sdkwright.surface.surface import Class, Direction, Event
from sdkwright.surface.text import surface_text
from sdkwright.surface.type_text import result_text, type_text
from tests.unit.compare.surfaces import (
    ANY,
    INTEGER,
    TEXT,
    alias,
    enum,
    listed,
    mapped,
    method,
    model,
    ref,
    surface,
    union,
    use,
)

NULL = Primitive(PrimitiveKind.NULL)


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (TEXT, "str"),
        (Primitive(PrimitiveKind.STRING, "date-time"), "datetime"),
        (Primitive(PrimitiveKind.STRING, "date"), "date"),
        (Primitive(PrimitiveKind.STRING, "uuid"), "str"),
        (Primitive(PrimitiveKind.NUMBER), "float"),
        (Primitive(PrimitiveKind.BOOLEAN), "bool"),
        (Primitive(PrimitiveKind.BINARY), "bytes"),
        (enum("a", 1, True), 'Literal["a", 1, True]'),
        (listed(TEXT, nullable=True), "list[str | None]"),
        (mapped(listed(INTEGER)), "dict[str, list[int]]"),
        (mapped(ANY, nullable=True), "dict[str, object]"),
        (union(TEXT, INTEGER, TEXT), "str | int"),
        (ref("ai.Tool"), "Tool"),
    ],
)
def test_types(target: Type, text: str) -> None:
    assert type_text(target) == text


def test_nullable_types() -> None:
    assert type_text(TEXT, nullable=True) == "str | None"
    assert type_text(NULL, nullable=True) == "None"
    assert type_text(ANY, nullable=True) == "object"


THING = Value(ref("Thing"), Symbol(("types", "thing"), ClassName("Thing")))


@pytest.mark.parametrize(
    ("result", "text"),
    [
        (THING, "Thing"),
        (Value(TEXT), "str"),
        (Value(mapped(TEXT)), "object"),
        (Page("CursorPage", THING), "SyncCursorPage[Thing]"),
        (Stream(THING), "Stream[Thing]"),
        (Connection(THING), "ConnectionManager[Thing]"),
        (Connection(None), "ConnectionManager[object]"),
        (Binary(), "BinaryAPIResponse"),
        (Text(), "str"),
        (Nothing(), "None"),
    ],
)
def test_results(result: Result, text: str) -> None:
    assert result_text(result) == text


def test_a_surface() -> None:
    shown = surface(
        {
            "b.run": method(
                arguments={"x": use(INTEGER), "id": use(required=True)}, positional=("id",)
            ),
            "a.get": method(alias_of="b.run", arguments={"x": use()}, deprecated=True),
            "a.stream": method(streams=True),
        },
        {
            "Thing": model(x=use(TEXT, required=True, nullable=True), y=use(deprecated=True)),
            "Size": alias(union(INTEGER, TEXT)),
        },
        {"done": Event("", ("a.done", "b.done")), "two\nlines": Event("")},
    )
    assert surface_text(shown).splitlines() == [
        "a.get() -> Thing  GET /things  (another name of b.run)  (deprecated)",
        "a.stream() -> Thing  GET /things  (or a stream)",
        "b.run() -> Thing  GET /things",
        "b.run(id): str positional",
        "b.run(x): int, optional",
        "event done: a.done, b.done",
        "event two lines: told apart by shape",
        "types.Size = int | str",
        "types.Thing",
        "types.Thing.x: str | None",
        "types.Thing.y: str, optional, deprecated",
    ]


def test_control_characters_are_escaped() -> None:
    shown = surface(
        {"a.get": method(operation="GET /a\u2028b\x07")},
        {"Empty": Class(Direction.RESPONSE, "")},
    )
    assert surface_text(shown).splitlines() == [
        r"a.get() -> Thing  GET /a\u2028b\x07",
        "types.Empty = object",
    ]
