"""Compares arguments and fields: their types, and whether they are required or nullable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model import Scalar
from ..surface.surface import Direction, Surface, Use
from ..surface.type_text import type_text
from .changes import Change, Kind, Level, quoted
from .types import (
    Relation,
    TypeComparison,
    aligned,
    enum_values,
    variants_between,
)


@dataclass(frozen=True, slots=True)
class Uses:
    """The arguments of a method or the fields of a class, in both versions."""

    owner: str
    pattern: str
    """The format of their dotted names: `{owner}.{name}`."""
    old: Mapping[str, Use]
    new: Mapping[str, Use]
    direction: Direction
    added: Kind
    removed: Kind
    old_pointer: str
    new_pointer: str
    old_call: str | None = None
    new_call: str | None = None
    operation: str | None = None

    def called(self, name: str) -> str:
        """The dotted name of an argument or a field."""
        return self.pattern.format(owner=self.owner, name=name)


class UseComparison:
    """Compares uses, and the classes that replaced others in them."""

    def __init__(self, old: Surface, new: Surface, types: TypeComparison) -> None:
        self._old = old
        self._new = new
        self._types = types
        self._seen: set[tuple[str, str]] = set()
        self.documentation = 0

    def all(self, uses: Uses) -> Iterator[Change]:
        """The changes of the arguments of a method or the fields of a class."""
        for name in uses.new.keys() - uses.old.keys():
            yield self._added(uses, name)
        for name in uses.old.keys() - uses.new.keys():
            use = uses.old[name]
            yield Change(
                uses.removed,
                Level.BREAKING,
                uses.called(name),
                "Was removed.",
                type_text(use.type, nullable=use.nullable),
                None,
                use.pointer,
                uses.new_pointer,
                uses.operation,
            )
        for name in uses.old.keys() & uses.new.keys():
            yield from self.one(
                uses.called(name), uses.old[name], uses.new[name], uses.direction, uses.operation
            )

    def _added(self, uses: Uses, name: str) -> Change:
        use = uses.new[name]
        must = uses.direction is Direction.ARGUMENT and use.required
        noun = "argument" if uses.added is Kind.ARGUMENT_ADDED else "field"
        return Change(
            uses.added,
            Level.BREAKING if must else Level.FEATURE,
            uses.called(name),
            f"New required {noun}." if must else f"New {noun}.",
            uses.old_call if must else None,
            uses.new_call if must and uses.new_call else type_text(use.type, nullable=use.nullable),
            uses.old_pointer,
            use.pointer,
            uses.operation,
        )

    def one(
        self, name: str, old: Use, new: Use, direction: Direction, operation: str | None = None
    ) -> Iterator[Change]:
        """The changes of one use."""
        self.count(old.doc, new.doc)
        for kind, level, sentence in self._differences(old, new, direction):
            yield Change(
                kind,
                level,
                name,
                sentence,
                type_text(old.type, nullable=old.nullable),
                type_text(new.type, nullable=new.nullable),
                old.pointer,
                new.pointer,
                operation,
            )
        for before, after in aligned(old.type, new.type) or ():
            if before != after:
                yield from self._replaced(before, after)

    def count(self, old: str, new: str) -> None:
        """Count a description if it changed."""
        self.documentation += old != new

    def _differences(
        self, old: Use, new: Use, direction: Direction
    ) -> Iterator[tuple[Kind, Level, str]]:
        yield from self._type_differences(old, new, direction)
        if old.nullable != new.nullable:
            yield _NULL_CHANGES[direction, new.nullable]
        if old.required != new.required:
            kind, level, sentence = _PRESENCE_CHANGES[direction, new.required]
            seen = (not old.required or old.nullable) != (not new.required or new.nullable)
            if direction is Direction.RESPONSE and not seen:
                level = Level.FIX
            yield kind, level, sentence
        if new.deprecated and not old.deprecated:
            yield Kind.DEPRECATED, Level.FIX, "Was deprecated."

    def _type_differences(
        self, old: Use, new: Use, direction: Direction
    ) -> Iterator[tuple[Kind, Level, str]]:
        relation = self._types.relation(old.type, new.type)
        before = enum_values(old.type, self._old.classes)
        after = enum_values(new.type, self._new.classes)
        if relation is Relation.SAME:
            if self._other_class(old, new):
                yield Kind.CLASS_CHANGED, Level.FIX, "The class changed, but its fields are the same."
        elif before and after:
            yield from _enum_changes(before, after, direction)
        elif self._replaces(old, new):
            yield Kind.CLASS_CHANGED, Level.FIX, "The class was replaced by a new one."
        else:
            kind, level, sentence = _TYPE_CHANGES[direction, relation]
            yield kind, level, f"{sentence}{variants_between(old.type, new.type)}"

    def _other_class(self, old: Use, new: Use) -> bool:
        pairs = aligned(old.type, new.type) or []
        return any(a != b and not self._types.is_renamed(a, b) for a, b in pairs)

    def _replaces(self, old: Use, new: Use) -> bool:
        """Whether the types differ in classes only, and each new one is compared with the old one."""
        pairs = aligned(old.type, new.type)
        if pairs is None:
            return False
        return all(a == b or self._are_compared(a, b) for a, b in pairs)

    def _are_compared(self, old: str, new: str) -> bool:
        """Whether the fields of two classes are compared."""
        before, after = self._old.classes.get(old), self._new.classes.get(new)
        return (
            new not in self._old.classes
            and before is not None
            and after is not None
            and before.fields is not None
            and after.fields is not None
        )

    def _replaced(self, old: str, new: str) -> Iterator[Change]:
        """The changes between a class and the one that replaced it, once for each pair."""
        if (old, new) in self._seen or self._types.is_renamed(old, new):
            return
        self._seen.add((old, new))
        before, after = self._old.classes.get(old), self._new.classes.get(new)
        if not self._are_compared(old, new) or before is None or after is None:
            return
        yield from self.all(
            Uses(
                new,
                "{owner}.{name}",
                before.fields or {},
                after.fields or {},
                after.direction,
                Kind.FIELD_ADDED,
                Kind.FIELD_REMOVED,
                before.pointer,
                after.pointer,
            )
        )


def _enum_changes(
    old: tuple[Scalar, ...], new: tuple[Scalar, ...], direction: Direction
) -> Iterator[tuple[Kind, Level, str]]:
    added = [value for value in new if value not in old]
    gone = [value for value in old if value not in new]
    if added:
        yield Kind.ENUM_VALUE_ADDED, Level.FEATURE, f"New enum {_values(added)}."
    if gone:
        level = Level.BREAKING if direction is Direction.ARGUMENT else Level.FIX
        yield Kind.ENUM_VALUE_REMOVED, level, f"Removed enum {_values(gone)}."


def _values(values: list[Scalar]) -> str:
    return f"value{'s' if len(values) > 1 else ''} {', '.join(quoted(value) for value in values)}"


_TYPE_CHANGES = {
    (Direction.ARGUMENT, Relation.WIDER): (
        Kind.WIDENED,
        Level.FEATURE,
        "Argument type was widened",
    ),
    (Direction.ARGUMENT, Relation.NARROWER): (
        Kind.NARROWED,
        Level.BREAKING,
        "Argument type was narrowed",
    ),
    (Direction.ARGUMENT, Relation.OTHER): (
        Kind.TYPE_CHANGED,
        Level.BREAKING,
        "Argument type changed",
    ),
    (Direction.RESPONSE, Relation.WIDER): (
        Kind.WIDENED,
        Level.BREAKING,
        "Response type was widened",
    ),
    (Direction.RESPONSE, Relation.NARROWER): (
        Kind.NARROWED,
        Level.FIX,
        "Response type was narrowed",
    ),
    (Direction.RESPONSE, Relation.OTHER): (
        Kind.TYPE_CHANGED,
        Level.BREAKING,
        "Response type changed",
    ),
}
_NULL_CHANGES = {
    (Direction.ARGUMENT, True): (Kind.BECAME_NULLABLE, Level.FEATURE, "Accepts `None`."),
    (Direction.ARGUMENT, False): (
        Kind.BECAME_NOT_NULLABLE,
        Level.BREAKING,
        "No longer accepts `None`.",
    ),
    (Direction.RESPONSE, True): (Kind.BECAME_NULLABLE, Level.BREAKING, "Can be `None`."),
    (Direction.RESPONSE, False): (Kind.BECAME_NOT_NULLABLE, Level.FIX, "Is never `None`."),
}
_PRESENCE_CHANGES = {
    (Direction.ARGUMENT, True): (Kind.BECAME_REQUIRED, Level.BREAKING, "Became required."),
    (Direction.ARGUMENT, False): (Kind.BECAME_OPTIONAL, Level.FEATURE, "Became optional."),
    (Direction.RESPONSE, True): (Kind.BECAME_REQUIRED, Level.FIX, "Is always present."),
    (Direction.RESPONSE, False): (Kind.BECAME_OPTIONAL, Level.BREAKING, "Can be missing."),
}
