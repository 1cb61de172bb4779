"""Usage: which definitions answers need as models, and which arguments need as typed dicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import (
    Definition,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Ref,
    SchemaId,
    Type,
    UnionType,
)
from .symbols import TypeRole


def referenced(target: Type | ObjectType, role: TypeRole) -> list[SchemaId]:
    """The definitions that a type refers to directly, in a stable order."""
    found: dict[SchemaId, None] = {}

    def visit(part: Type | ObjectType) -> None:
        match part:
            case Ref():
                found[part.id] = None
            case ListType():
                visit(part.items)
            case MapType():
                visit(part.values)
            case UnionType():
                for variant in part.variants:
                    visit(variant)
            case ObjectType():
                for entry in part.fields:
                    if not (entry.read_only if role is TypeRole.REQUEST else entry.write_only):
                        visit(entry.type)
                if part.extra is not None:
                    visit(part.extra)
            case _:
                pass

    visit(target)
    return list(found)


class Usage:
    """Collects the definitions in use, with the places (type folders) that use each."""

    def __init__(self, definitions: Mapping[SchemaId, Definition]) -> None:
        self._definitions = definitions
        self.places: dict[tuple[SchemaId, TypeRole], set[tuple[str, ...]]] = {}

    def add(self, start: Type | None, role: TypeRole, place: tuple[str, ...]) -> None:
        """Note that `place` uses a type, and with it all that the type refers to."""
        if start is None:
            return
        pending = referenced(start, role)
        while pending:
            key = pending.pop()
            definition = self._definitions.get(key)
            if definition is None:
                continue
            needed = self.role_of(key, role)
            known = self.places.setdefault((key, needed), set())
            if place in known:
                continue
            known.add(place)
            pending.extend(referenced(definition.type, role))

    def role_of(self, key: SchemaId, wanted: TypeRole) -> TypeRole:
        """Enums look the same in both roles, so there is one of each."""
        definition = self._definitions.get(key)
        if definition is not None and isinstance(definition.type, EnumType):
            return TypeRole.RESPONSE
        return wanted

    def in_use(self) -> Iterable[tuple[SchemaId, TypeRole]]:
        """Every definition in use with its role, sorted."""
        return sorted(self.places)
