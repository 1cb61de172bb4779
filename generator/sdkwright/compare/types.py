"""Compares two types: the same, wider, narrower, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ..model import (
    EnumType,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Ref,
    Scalar,
    Type,
    UnionType,
)
from ..surface.surface import Class
from ..surface.type_text import type_text
from .changes import quoted

_NAMED = 6
"""Variants that a sentence lists."""


class Relation(StrEnum):
    """The relation of a new type to an old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


class TypeComparison:
    """Compares types of two versions, each with its own classes."""

    def __init__(
        self,
        old: Mapping[str, Class],
        new: Mapping[str, Class],
        renamed: Mapping[str, str],
    ) -> None:
        self._old = old
        self._new = new
        self._renamed = renamed
        self._assumed: set[tuple[str, str]] = set()

    def is_renamed(self, old: str, new: str) -> bool:
        """Whether a class replaced one that was removed."""
        return self._renamed.get(old) == new

    def relation(self, old: Type, new: Type) -> Relation:
        """The relation of the new type to the old one."""
        if old == new:
            return Relation.SAME
        if isinstance(old, Ref) and isinstance(new, Ref) and self._is_alike(old.id, new.id):
            return Relation.SAME
        plain_old, plain_new = _named(old, self._old), _named(new, self._new)
        if (plain_old, plain_new) != (old, new):
            return self.relation(plain_old, plain_new)
        if _is_any(new):
            return Relation.WIDER
        if _is_any(old):
            return Relation.NARROWER
        if isinstance(old, UnionType) or isinstance(new, UnionType):
            return self._variants(_variants(old), _variants(new))
        return self._plain(old, new)

    def _is_alike(self, old: str, new: str) -> bool:
        """Whether a class was renamed to the other, or both have the same fields."""
        if self.is_renamed(old, new) or (old, new) in self._assumed:
            return True
        before, after = self._old.get(old), self._new.get(new)
        fields = (before.fields if before else None), (after.fields if after else None)
        if fields[0] is None or fields[1] is None or fields[0].keys() != fields[1].keys():
            return False
        self._assumed.add((old, new))
        alike = all(
            (use.required, use.nullable) == (fields[1][name].required, fields[1][name].nullable)
            and self.relation(use.type, fields[1][name].type) is Relation.SAME
            for name, use in fields[0].items()
        )
        if not alike:
            self._assumed.discard((old, new))
        return alike

    def _plain(self, old: Type, new: Type) -> Relation:
        match old, new:
            case Primitive(), Primitive():
                return _primitives(old, new)
            case EnumType(), EnumType():
                return _sets({repr(v) for v in old.values}, {repr(v) for v in new.values})
            case EnumType(), Primitive():
                return Relation.WIDER if _holds(new, old) else Relation.OTHER
            case Primitive(), EnumType():
                return Relation.NARROWER if _holds(old, new) else Relation.OTHER
            case ListType(), ListType():
                return _both(
                    self.relation(old.items, new.items),
                    _flags(old.nullable_items, new.nullable_items),
                )
            case MapType(), MapType():
                return _both(
                    self.relation(old.values, new.values),
                    _flags(old.nullable_values, new.nullable_values),
                )
        return Relation.OTHER

    def _variants(self, old: tuple[Type, ...], new: tuple[Type, ...]) -> Relation:
        left = list(new)
        gone: list[Type] = []
        for variant in old:
            match = next((v for v in left if self.relation(variant, v) is Relation.SAME), None)
            if match is None:
                gone.append(variant)
            else:
                left.remove(match)
        if gone and left:
            if len(gone) == len(left) == 1:
                return self.relation(gone[0], left[0])
            return Relation.OTHER
        if left:
            return Relation.WIDER
        return Relation.NARROWER if gone else Relation.SAME


def aligned(old: Type, new: Type) -> list[tuple[str, str]] | None:
    """The pairs of class names at the same positions; None if the types differ otherwise."""
    match old, new:
        case Ref(), Ref():
            return [(old.id, new.id)]
        case ListType(), ListType() if old.nullable_items == new.nullable_items:
            return aligned(old.items, new.items)
        case MapType(), MapType() if old.nullable_values == new.nullable_values:
            return aligned(old.values, new.values)
        case UnionType(), UnionType() if len(old.variants) == len(new.variants):
            found: list[tuple[str, str]] = []
            for first, second in zip(old.variants, new.variants, strict=True):
                pairs = aligned(first, second)
                if pairs is None:
                    return None
                found.extend(pairs)
            return found
    return [] if old == new else None


def enum_values(target: Type, classes: Mapping[str, Class]) -> tuple[Scalar, ...]:
    """The values of an enum, also inside a list or behind an alias; empty for other types."""
    target = _named(target, classes)
    if isinstance(target, ListType):
        return enum_values(target.items, classes)
    return target.values if isinstance(target, EnumType) else ()


def variants_between(old: Type, new: Type) -> str:
    """The end of a sentence, with the variants that a union gained or lost: `: Thing.`."""
    if isinstance(old, ListType) and isinstance(new, ListType):
        return variants_between(old.items, new.items)
    before = [type_text(variant) for variant in _variants(old)]
    after = [type_text(variant) for variant in _variants(new)]
    other = [name for name in after if name not in before] or [
        name for name in before if name not in after
    ]
    if len(before) == 1 == len(after) or not other or len(other) > _NAMED:
        return "."
    return f": {', '.join(quoted(name) for name in other)}."


def _named(target: Type, classes: Mapping[str, Class]) -> Type:
    """The type behind an alias."""
    seen: set[str] = set()
    while isinstance(target, Ref) and target.id not in seen:
        seen.add(target.id)
        found = classes.get(target.id)
        if found is None or found.target is None:
            break
        target = found.target.type
    return target


def _variants(target: Type) -> tuple[Type, ...]:
    return target.variants if isinstance(target, UnionType) else (target,)


def _is_any(target: Type) -> bool:
    return isinstance(target, Primitive) and target.kind is PrimitiveKind.ANY


def _primitives(old: Primitive, new: Primitive) -> Relation:
    if type_text(old) == type_text(new):
        return Relation.SAME
    numbers = (PrimitiveKind.INTEGER, PrimitiveKind.NUMBER)
    if (old.kind, new.kind) == numbers:
        return Relation.WIDER
    if (new.kind, old.kind) == numbers:
        return Relation.NARROWER
    return Relation.OTHER


def _holds(target: Primitive, values: EnumType) -> bool:
    kinds: dict[PrimitiveKind, tuple[type, ...]] = {
        PrimitiveKind.STRING: (str,),
        PrimitiveKind.INTEGER: (int,),
        PrimitiveKind.NUMBER: (int, float),
        PrimitiveKind.BOOLEAN: (bool,),
    }
    allowed = kinds.get(target.kind, ())
    return all(isinstance(value, allowed) for value in values.values)


def _sets(old: set[str], new: set[str]) -> Relation:
    if old == new:
        return Relation.SAME
    if old < new:
        return Relation.WIDER
    return Relation.NARROWER if new < old else Relation.OTHER


def _flags(old: bool, new: bool) -> Relation:
    if old == new:
        return Relation.SAME
    return Relation.WIDER if new else Relation.NARROWER


def _both(first: Relation, second: Relation) -> Relation:
    if first is second or second is Relation.SAME:
        return first
    return second if first is Relation.SAME else Relation.OTHER
