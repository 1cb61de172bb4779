"""The type of values that are of several types at once: `allOf` of anything but objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from ..model import (
    Definitions,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
    Use,
)
from .scalars import ANY

_NUMBERS = {PrimitiveKind.INTEGER, PrimitiveKind.NUMBER}


def narrow(uses: Sequence[Use], definitions: Definitions) -> Use:
    """One use for values that all of the uses describe. Where they disagree, the last one counts."""
    type_ = reduce(lambda one, other: _both(one, other, definitions), [use.type for use in uses])
    typed = [use for use in uses if use.type != ANY] or uses
    docs = [use.doc for use in uses if use.doc]
    return replace(
        typed[-1],
        type=type_,
        nullable=all(use.nullable for use in typed),
        doc=docs[-1] if docs else None,
    )


def _both(one: Type, other: Type, definitions: Definitions) -> Type:
    if one in (ANY, other) or other == ANY:
        return other if one == ANY else one
    left, right = definitions.resolve(one), definitions.resolve(other)
    match left, right:
        case EnumType(), EnumType():
            return _common(one, left, other, right)
        case Primitive(), Primitive():
            return _primitive(left, right)
        case (EnumType(), Primitive()) | (ObjectType(), MapType()):
            return one
        case ListType(), ListType():
            items = _both(left.items, right.items, definitions)
            nullable = left.nullable_items and right.nullable_items
            return one if items == left.items else ListType(items, nullable)
        case UnionType(), UnionType():
            return _union(one, left, other, right)
        case UnionType(), _:
            return _variant(left, other, definitions)
        case _, UnionType():
            return _variant(right, one, definitions)
        case _:
            return other


def _common(one: Type, left: EnumType, other: Type, right: EnumType) -> Type:
    """The values of both enums; the values of the last one if there are none."""
    values = tuple(value for value in right.values if value in left.values)
    if not values or len(values) == len(right.values):
        return one if values and len(values) == len(left.values) else other
    return one if len(values) == len(left.values) else EnumType(values)


def _primitive(left: Primitive, right: Primitive) -> Primitive:
    if left.kind == right.kind:
        return right if right.format is not None or left.format is None else left
    if {left.kind, right.kind} == _NUMBERS:
        return left if left.kind is PrimitiveKind.INTEGER else right
    if PrimitiveKind.BINARY in (left.kind, right.kind):
        return left if left.kind is PrimitiveKind.BINARY else right
    return right


def _kinds(type_: Type, definitions: Definitions) -> str:
    """A word for the JSON type of values."""
    target = definitions.resolve(type_)
    if isinstance(target, Primitive):
        return "number" if target.kind in _NUMBERS else target.kind.value
    if isinstance(target, EnumType):
        return "number" if type(target.values[0]) in (int, float) else "string"
    return "array" if isinstance(target, ListType) else "object"


def _variant(union: UnionType, type_: Type, definitions: Definitions) -> Type:
    """The variants of a union that have the JSON type of another type, narrowed by it."""
    kind = _kinds(type_, definitions)
    fitting = [v for v in union.variants if _kinds(v, definitions) == kind]
    narrowed = tuple(dict.fromkeys(_both(v, type_, definitions) for v in fitting))
    if not narrowed:
        return type_
    return narrowed[0] if len(narrowed) == 1 else UnionType(narrowed)


def _union(one: Type, left: UnionType, other: Type, right: UnionType) -> Type:
    common = tuple(variant for variant in right.variants if variant in left.variants)
    if not common:
        return other
    if len(common) == len(left.variants):
        return one
    return common[0] if len(common) == 1 else UnionType(common)
