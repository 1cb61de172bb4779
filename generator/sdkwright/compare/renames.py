"""Finds renamed classes: those that are used where the old version used another name."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import ListType, MapType, Ref, Type, UnionType
from ..surface.surface import Surface, Use


def renamed_classes(old: Surface, new: Surface) -> dict[str, str]:
    """The new name of each renamed class, by its old name."""
    found: dict[str, str] = {}
    pending = [
        pair for before, after in _uses(old, new) for pair in _pairs(before.type, after.type)
    ]
    seen: set[tuple[str, str]] = set()
    while pending:
        pair = pending.pop(0)
        before, after = pair
        if pair in seen or before in new.classes or after in old.classes:
            continue
        seen.add(pair)
        former, current = old.classes.get(before), new.classes.get(after)
        if former is None or current is None or before in found or after in found.values():
            continue
        if (former.fields is None) != (current.fields is None):
            continue
        found[before] = after
        if former.fields is not None and current.fields is not None:
            for name in sorted(former.fields.keys() & current.fields.keys()):
                pending.extend(_pairs(former.fields[name].type, current.fields[name].type))
    return found


def _uses(old: Surface, new: Surface) -> Iterator[tuple[Use, Use]]:
    for name in sorted(old.methods.keys() & new.methods.keys()):
        before, after = old.methods[name], new.methods[name]
        if before.result is not None and after.result is not None:
            yield before.result, after.result
        for argument in sorted(before.arguments.keys() & after.arguments.keys()):
            yield before.arguments[argument], after.arguments[argument]
    for name in sorted(old.classes.keys() & new.classes.keys()):
        fields = old.classes[name].fields or {}, new.classes[name].fields or {}
        for entry in sorted(fields[0].keys() & fields[1].keys()):
            yield fields[0][entry], fields[1][entry]
    for name in sorted(old.events.keys() & new.events.keys()):
        payloads = old.events[name].payload, new.events[name].payload
        if payloads[0] is not None and payloads[1] is not None:
            yield payloads[0], payloads[1]


def _pairs(old: Type, new: Type) -> Iterator[tuple[str, str]]:
    """The pairs of different class names at the same positions of two types."""
    match old, new:
        case Ref(), Ref():
            if old.id != new.id:
                yield old.id, new.id
        case ListType(), ListType():
            yield from _pairs(old.items, new.items)
        case MapType(), MapType():
            yield from _pairs(old.values, new.values)
        case UnionType(), UnionType():
            if len(old.variants) == len(new.variants):
                for first, second in zip(old.variants, new.variants, strict=True):
                    yield from _pairs(first, second)
