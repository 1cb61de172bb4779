"""`enum` and `const`: a value of a list, of any type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeGuard

from ..load import Node
from ..model import (
    EnumType,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Scalar,
    Type,
    UnionType,
    Use,
)
from .keywords import type_names
from .scalars import ANY, NULL

_NUMBER = Primitive(PrimitiveKind.NUMBER)


def enum_use(node: Node, entries: Iterable[Node]) -> Use:
    """The use of a schema whose values are listed: literals where Python has them.

    `Literal` has no numbers with a fraction, objects or arrays; of these any value is accepted.
    """
    names = [name for name in type_names(node) if name != "null"]
    values = [_value(entry, names) for entry in entries]
    nullable = None in values or "null" in type_names(node)
    others: dict[Type, None] = {}
    if any(isinstance(value, float) for value in values):
        others[_NUMBER] = None
    for kind, type_ in ((dict, MapType(ANY)), (list, ListType(ANY))):
        if any(isinstance(value, kind) for value in values):
            others[type_] = None
    literals = [v for v in values if _is_literal(v) and not (_NUMBER in others and _is_number(v))]
    enum = (EnumType(distinct(literals)),) if literals else ()
    types: tuple[Type, ...] = (*enum, *others)
    if not types:
        return Use(NULL if nullable else ANY, nullable=nullable)
    return Use(types[0] if len(types) == 1 else UnionType(types), nullable=nullable)


def constants_of(node: Node) -> tuple[Scalar, ...]:
    """The literals among the values of a schema."""
    listed = node.sequence("enum")
    if "const" not in node and listed is None:
        return ()
    entries = (
        [node["const"]] if "const" in node else listed.elements() if listed is not None else ()
    )
    use = enum_use(node, entries)
    variants = use.type.variants if isinstance(use.type, UnionType) else (use.type,)
    return tuple(v for variant in variants if isinstance(variant, EnumType) for v in variant.values)


def distinct(values: Iterable[Scalar]) -> tuple[Scalar, ...]:
    """The values without duplicates; True == 1 in Python, but not in JSON."""
    return tuple({(type(value), value): value for value in values}.values())


def _is_literal(value: object) -> TypeGuard[str | int]:
    return isinstance(value, str | int)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _value(entry: Node, names: list[str]) -> object:
    """A value as JSON has it: a number or a boolean without quotes is text if the type is string."""
    value: object = entry.value
    if names == ["string"] and isinstance(value, bool | int | float):
        return entry.document.written(entry)
    if names == ["integer"] and isinstance(value, float) and value.is_integer():
        return int(value)
    return value
