"""The fields of results and events, flattened to dotted names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Api, ListType, ObjectType, Ref, SchemaId, Type
from ...plan.plan import Plan
from ...plan.symbols import TypeRole
from ...surface.type_text import type_text
from ..python.literals import plain

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One field: `data.payload.digits`."""

    name: str
    type: str
    doc: str
    depth: int


class Fields:
    """Flattens response classes."""

    def __init__(self, api: Api, plan: Plan) -> None:
        self._api = api
        self._plan = plan

    def of(self, target: Type | None) -> list[FieldEntry]:
        """The fields of a type; those of an inner object follow the field that holds it."""
        return list(self._below(target, "", (), 0)) if target is not None else []

    def _below(
        self, target: Type, prefix: str, stack: tuple[SchemaId, ...], depth: int
    ) -> Iterator[FieldEntry]:
        mark = ""
        while isinstance(target, ListType):
            target = target.items
            mark = "[]"
        if not isinstance(target, Ref) or target.id in stack or depth >= _DEEPEST:
            return
        definition = self._api.definitions.get(target.id)
        if definition is None:
            return
        inner = definition.type
        if not isinstance(inner, ObjectType):
            yield from self._below(inner, prefix, (*stack, target.id), depth)
            return
        planned = self._plan.symbols.get((target.id, TypeRole.RESPONSE))
        if planned is None:
            return
        names = planned.fields
        start = f"{prefix}{mark}." if prefix else ""
        for entry in inner.fields:
            if entry.wire_name not in names or entry.write_only:
                continue
            name = f"{start}{names[entry.wire_name]}"
            yield FieldEntry(
                name,
                self._written(entry.use.type, entry.use.nullable),
                plain(entry.use.doc),
                depth,
            )
            yield from self._below(entry.use.type, name, (*stack, target.id), depth + 1)

    def _written(self, target: Type, nullable: bool) -> str:
        return type_text(self._public(target), nullable=nullable)

    def _public(self, target: Type) -> Type:
        """The type with class names instead of references."""
        match target:
            case Ref():
                symbol = self._plan.symbols.find(target, TypeRole.RESPONSE)
                return Ref(SchemaId(f"types.{symbol.name}")) if symbol else target
            case ListType():
                return ListType(self._public(target.items), target.nullable_items)
            case _:
                return target
