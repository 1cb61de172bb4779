"""Examples of the document as arguments: properties are renamed, and invalid examples rejected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...model import (
    Definitions,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Type,
    UnionType,
)
from ...plan.plan import Plan
from ...plan.symbols import TypeRole

UNFIT: Any = object()
"""Stands for an example that is not of its type."""


class Examples:
    """Fits examples to types."""

    def __init__(self, definitions: Definitions, plan: Plan) -> None:
        self._definitions = definitions
        self._plan = plan

    def fit(self, value: Any, target: Type) -> Any:
        """A JSON value with the Python names of properties; `UNFIT` if it is not of the type."""
        match target:
            case Primitive():
                return value if _is_of(value, target.kind) else UNFIT
            case EnumType():
                return value if value in target.values else UNFIT
            case ListType():
                return self._list(value, target)
            case MapType():
                return self._map(value, target)
            case UnionType():
                fitted = (self.fit(value, variant) for variant in target.variants)
                return next((found for found in fitted if found is not UNFIT), UNFIT)
            case Ref():
                return self._ref(value, target.id)

    def names(self, key: SchemaId) -> dict[str, str]:
        """The Python names of the properties of an object type, by their names in JSON."""
        planned = self._plan.symbols.get((key, TypeRole.REQUEST))
        return {wire: str(name) for wire, name in planned.fields.items()} if planned else {}

    def _list(self, value: Any, target: ListType) -> Any:
        if not isinstance(value, list):
            return UNFIT
        fitted = [self._nullable(v, target.items, target.nullable_items) for v in value]
        return UNFIT if UNFIT in fitted else fitted

    def _map(self, value: Any, target: MapType) -> Any:
        if not isinstance(value, dict):
            return UNFIT
        fitted = {
            key: self._nullable(entry, target.values, target.nullable_values)
            for key, entry in value.items()
        }
        return UNFIT if UNFIT in fitted.values() else fitted

    def _nullable(self, value: Any, target: Type, nullable: bool) -> Any:
        return None if value is None and nullable else self.fit(value, target)

    def _ref(self, value: Any, key: SchemaId) -> Any:
        definition = self._definitions.get(key)
        if definition is None:
            return UNFIT
        if not isinstance(definition.type, ObjectType):
            return self.fit(value, definition.type)
        if not isinstance(value, dict) or not _may_have(value, definition.type):
            return UNFIT
        names = self.names(key)
        uses = {
            field.wire_name: field.use for field in definition.type.fields if not field.read_only
        }
        fitted = {
            names.get(wire, wire): self._nullable(entry, uses[wire].type, uses[wire].nullable)
            for wire, entry in value.items()
            if wire in uses
        }
        return UNFIT if UNFIT in fitted.values() else fitted


def _may_have(value: Mapping[str, Any], target: ObjectType) -> bool:
    """Whether an object has all required properties, and no others where others are forbidden."""
    known = {field.wire_name for field in target.fields}
    if target.closed and target.extra is None and not value.keys() <= known:
        return False
    required = {f.wire_name for f in target.fields if f.use.required and not f.read_only}
    return required <= value.keys()


def _is_of(value: Any, kind: PrimitiveKind) -> bool:
    match kind:
        case PrimitiveKind.STRING:
            return isinstance(value, str)
        case PrimitiveKind.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case PrimitiveKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case PrimitiveKind.BOOLEAN:
            return isinstance(value, bool)
        case PrimitiveKind.NULL:
            return value is None
        case PrimitiveKind.ANY:
            return True
        case PrimitiveKind.BINARY:
            return False
