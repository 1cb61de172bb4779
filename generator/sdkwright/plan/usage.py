"""Usage: which definitions answers need as models, and which arguments need as typed dicts."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Definitions, EnumType, ObjectType, SchemaId, Type, references
from .symbols import TypeRole


def referenced(target: Type | ObjectType, role: TypeRole) -> list[SchemaId]:
    """The definitions that a type refers to directly, in a stable order."""
    hidden = "read_only" if role is TypeRole.REQUEST else "write_only"
    return references(target, lambda field: not getattr(field, hidden))


class Usage:
    """Collects the definitions in use, with the places (type folders) that use each."""

    def __init__(self, definitions: Definitions) -> None:
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
