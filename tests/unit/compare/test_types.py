"""The relation of two types."""

from __future__ import annotations

import pytest

from sdkwright.compare.types import (
    Relation,
    TypeComparison,
    aligned,
    enum_values,
    variants_between,
)
from sdkwright.model import Primitive, PrimitiveKind, Type
from sdkwright.surface.surface import Class
from tests.unit.compare.surfaces import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    alias,
    enum,
    listed,
    mapped,
    model,
    ref,
    union,
    use,
)

SAME, WIDER, NARROWER, OTHER = Relation
DATE = Primitive(PrimitiveKind.STRING, "date")
EMAIL = Primitive(PrimitiveKind.STRING, "email")

RELATIONS: list[tuple[Type, Type, Relation]] = [
    (TEXT, TEXT, SAME),
    (TEXT, EMAIL, SAME),
    (TEXT, DATE, OTHER),
    (TEXT, INTEGER, OTHER),
    (INTEGER, NUMBER, WIDER),
    (NUMBER, INTEGER, NARROWER),
    (TEXT, ANY, WIDER),
    (ANY, TEXT, NARROWER),
    (enum("a"), enum("a", "b"), WIDER),
    (enum("a", "b"), enum("b"), NARROWER),
    (enum("a", "b"), enum("b", "a"), SAME),
    (enum("a", "b"), enum("b", "c"), OTHER),
    (enum("1"), enum(1), OTHER),
    (enum("a"), TEXT, WIDER),
    (enum(1), TEXT, OTHER),
    (enum(1), INTEGER, WIDER),
    (enum(1, 1.5), NUMBER, WIDER),
    (enum(True), BOOLEAN, WIDER),
    (enum("a"), DATE, WIDER),
    (enum("a"), Primitive(PrimitiveKind.BINARY), OTHER),
    (TEXT, enum("a"), NARROWER),
    (TEXT, enum(1), OTHER),
    (listed(TEXT), listed(TEXT), SAME),
    (listed(INTEGER), listed(NUMBER), WIDER),
    (listed(NUMBER), listed(INTEGER), NARROWER),
    (listed(TEXT), listed(TEXT, nullable=True), WIDER),
    (listed(TEXT, nullable=True), listed(TEXT), NARROWER),
    (listed(INTEGER), listed(NUMBER, nullable=True), WIDER),
    (listed(NUMBER), listed(INTEGER, nullable=True), OTHER),
    (mapped(INTEGER), mapped(NUMBER), WIDER),
    (mapped(TEXT, nullable=True), mapped(TEXT), NARROWER),
    (listed(TEXT), mapped(TEXT), OTHER),
    (listed(TEXT), TEXT, OTHER),
    (TEXT, union(TEXT, INTEGER), WIDER),
    (union(TEXT, INTEGER), INTEGER, NARROWER),
    (union(TEXT, INTEGER), union(INTEGER, TEXT), SAME),
    (union(TEXT, INTEGER), union(TEXT, NUMBER), WIDER),
    (union(TEXT, INTEGER), union(BOOLEAN, NUMBER), OTHER),
    (union(TEXT, INTEGER, BOOLEAN), union(TEXT, NUMBER), OTHER),
]


@pytest.mark.parametrize(("old", "new", "relation"), RELATIONS)
def test_relation_of_plain_types(old: Type, new: Type, relation: Relation) -> None:
    assert TypeComparison({}, {}, {}).relation(old, new) is relation


OLD: dict[str, Class] = {
    "types.Size": alias(INTEGER),
    "types.Loop": alias(ref("Loop")),
    "types.Pet": model(name=use(required=True), owner=use(ref("Owner"))),
    "types.Owner": model(pet=use(ref("Pet"))),
}
NEW: dict[str, Class] = {
    "types.Size": alias(NUMBER),
    "types.Loop": alias(ref("Loop")),
    "types.Animal": model(name=use(required=True), owner=use(ref("Person"))),
    "types.Person": model(pet=use(ref("Animal"))),
    "types.Nameless": model(name=use(), owner=use(ref("Person"))),
    "types.Nullable": model(name=use(required=True, nullable=True), owner=use(ref("Person"))),
    "types.Shorter": model(name=use(required=True)),
    "types.Numbered": model(name=use(INTEGER, required=True), owner=use(ref("Person"))),
}


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        (ref("Size"), INTEGER, SAME),
        (ref("Size"), NUMBER, WIDER),
        (NUMBER, ref("Size"), SAME),
        (ref("Loop"), TEXT, OTHER),
        (ref("Pet"), ref("Animal"), SAME),
        (ref("Pet"), ref("Nameless"), OTHER),
        (ref("Pet"), ref("Nullable"), OTHER),
        (ref("Pet"), ref("Shorter"), OTHER),
        (ref("Pet"), ref("Numbered"), OTHER),
        (ref("Pet"), ref("Missing"), OTHER),
        (ref("Missing"), ref("Animal"), OTHER),
        (listed(ref("Pet")), listed(ref("Animal")), SAME),
    ],
)
def test_classes_with_equal_fields_are_the_same(old: Type, new: Type, relation: Relation) -> None:
    assert TypeComparison(OLD, NEW, {}).relation(old, new) is relation


def test_a_renamed_class_is_the_same_whatever_its_fields() -> None:
    types = TypeComparison(OLD, NEW, {"types.Pet": "types.Shorter"})
    assert types.relation(ref("Pet"), ref("Shorter")) is SAME
    assert types.is_renamed("types.Pet", "types.Shorter")
    assert not types.is_renamed("types.Pet", "types.Animal")


def test_a_failed_assumption_about_recursive_classes_is_forgotten() -> None:
    old = {"types.A": model(next=use(ref("A")), size=use(INTEGER))}
    new = {"types.B": model(next=use(ref("B")), size=use(TEXT))}
    types = TypeComparison(old, new, {})
    assert types.relation(ref("A"), ref("B")) is OTHER
    assert types.relation(ref("A"), ref("B")) is OTHER


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (ref("A"), ref("B"), [("types.A", "types.B")]),
        (listed(ref("A")), listed(ref("B")), [("types.A", "types.B")]),
        (listed(ref("A")), listed(ref("B"), nullable=True), None),
        (mapped(ref("A")), mapped(ref("B")), [("types.A", "types.B")]),
        (mapped(ref("A")), mapped(ref("B"), nullable=True), None),
        (
            union(ref("A"), TEXT, ref("C")),
            union(ref("B"), TEXT, ref("C")),
            [("types.A", "types.B"), ("types.C", "types.C")],
        ),
        (union(ref("A"), TEXT), union(ref("B"), INTEGER), None),
        (union(ref("A"), TEXT), union(ref("B"), TEXT, INTEGER), None),
        (TEXT, TEXT, []),
        (TEXT, INTEGER, None),
        (listed(ref("A")), ref("B"), None),
    ],
)
def test_aligned_class_names(old: Type, new: Type, pairs: list[tuple[str, str]] | None) -> None:
    assert aligned(old, new) == pairs


def test_enum_values_are_found_in_lists_and_behind_aliases() -> None:
    classes = {"types.Color": alias(listed(enum("red"))), "types.Pet": model()}
    assert enum_values(enum("a", "b"), classes) == ("a", "b")
    assert enum_values(listed(listed(enum("a"))), classes) == ("a",)
    assert enum_values(listed(ref("Color")), classes) == ("red",)
    assert enum_values(ref("Pet"), classes) == ()
    assert enum_values(ref("Missing"), classes) == ()
    assert enum_values(TEXT, classes) == ()


@pytest.mark.parametrize(
    ("old", "new", "ending"),
    [
        (union(TEXT, ref("A")), union(TEXT, ref("A"), ref("B")), ": `B`."),
        (union(TEXT, ref("A"), INTEGER), TEXT, ": `A`, `int`."),
        (listed(union(TEXT, ref("A"))), listed(union(TEXT, INTEGER)), ": `int`."),
        (TEXT, INTEGER, "."),
        (union(TEXT, INTEGER), union(INTEGER, TEXT), "."),
        (
            TEXT,
            union(TEXT, *(ref(f"A{n}") for n in range(6))),
            ": `A0`, `A1`, `A2`, `A3`, `A4`, `A5`.",
        ),
        (TEXT, union(TEXT, *(ref(f"A{n}") for n in range(7))), "."),
    ],
)
def test_the_variants_that_a_union_gained_or_lost(old: Type, new: Type, ending: str) -> None:
    assert variants_between(old, new) == ending
