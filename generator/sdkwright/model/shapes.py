"""What the values of a type can be: objects, arrays, and whether these are nested."""

from __future__ import annotations

from collections.abc import Iterator

from .definitions import Definitions, ObjectType
from .types import ListType, MapType, Primitive, PrimitiveKind, Ref, Type, UnionType

_ANY = Primitive(PrimitiveKind.ANY)


def may_be_object(target: Type, definitions: Definitions) -> bool:
    """Whether a value of a type can be an object."""
    return any(
        isinstance(part, (ObjectType, MapType)) or part == _ANY
        for part in _alternatives(target, definitions)
    )


def may_be_list(target: Type, definitions: Definitions) -> bool:
    """Whether a value of a type can be an array."""
    return any(
        isinstance(part, ListType) or part == _ANY for part in _alternatives(target, definitions)
    )


def is_nested(target: Type, definitions: Definitions) -> bool:
    """Whether entries of an array or an object are documented as arrays or objects."""
    return any(
        isinstance(part, (ObjectType, MapType, ListType))
        for outer in _alternatives(target, definitions)
        for entry in _entries(outer)
        for part in _alternatives(entry, definitions)
    )


def _entries(target: Type | ObjectType) -> Iterator[Type]:
    match target:
        case ListType():
            yield target.items
        case MapType():
            yield target.values
        case ObjectType():
            yield from (field.use.type for field in target.fields)
        case _:
            pass


def _alternatives(target: Type, definitions: Definitions) -> Iterator[Type | ObjectType]:
    """The types that a value can have, without references and unions."""
    pending: list[Type] = [target]
    seen: set[Type] = set()
    while pending:
        current = pending.pop()
        if isinstance(current, Ref):
            if current in seen:
                continue
            seen.add(current)
        resolved = definitions.resolve(current)
        if isinstance(resolved, UnionType):
            pending.extend(resolved.variants)
        else:
            yield resolved
