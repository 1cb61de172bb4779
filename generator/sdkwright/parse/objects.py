"""Objects: their properties, and objects with arbitrary keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from ..load import Node
from ..model import (
    Definition,
    Field,
    MapType,
    ObjectType,
    Origin,
    OriginKind,
    Ref,
    SchemaId,
    Use,
)
from .context import Context, source_of
from .merge import MergedObject, merge_parts
from .origins import inner_origin
from .scalars import default_of, example_of, limits_of

ParseSchema: TypeAlias = Callable[[Node | None, Origin], Use]
"""Parses a nested schema."""


class ObjectParser:
    """Parses objects, and defines those that have properties."""

    def __init__(
        self, context: Context, entries: dict[SchemaId, Definition], parse: ParseSchema
    ) -> None:
        self._context = context
        self._entries = entries
        self._parse = parse

    def merge(self, *parts: Node) -> MergedObject | None:
        """The schemas read as one object; None if they are not objects."""
        merged = merge_parts(self._context, list(parts))
        return merged if merged.is_object else None

    def use(
        self, node: Node, origin: Origin, merged: MergedObject, key: SchemaId | None = None
    ) -> Use:
        """The use of an object; its definition is registered before its properties are parsed.

        `key` is the id of the definition where it is not that of the node.
        """
        key = key or SchemaId(node.id)
        if key not in self._entries:
            if not merged.properties:
                return self._map(origin, merged)
            self._entries[key] = Definition(key, origin, ObjectType(()), source_of(node))
            self._entries[key] = Definition(
                key,
                origin,
                self._object(key, merged),
                source_of(node),
                merged.doc,
                node.flag("deprecated"),
                example_of(node),
            )
        return Use(Ref(key), nullable=merged.nullable, doc=merged.doc)

    def _object(self, key: SchemaId, merged: MergedObject) -> ObjectType:
        fields = tuple(
            self._field(key, name, schema, name in merged.required)
            for name, schema in sorted(merged.properties.items())
            if schema.value is not False  # no value is valid: the property is not allowed
        )
        extra = None
        if merged.extra is not None:
            extra = self._parse(merged.extra, Origin(OriginKind.VALUE, key, "")).type
        return ObjectType(fields, extra, merged.closed)

    def _map(self, origin: Origin, merged: MergedObject) -> Use:
        values = self._parse(merged.extra, inner_origin(origin, OriginKind.VALUE))
        return Use(MapType(values.type, values.nullable), nullable=merged.nullable)

    def _field(self, owner: SchemaId, name: str, schema: Node, required: bool) -> Field:
        use = self._parse(schema, Origin(OriginKind.PROPERTY, owner, name))
        return Field(
            name,
            replace(
                use,
                required=required,
                default=default_of(schema),
                deprecated=schema.flag("deprecated"),
                limits=limits_of(schema),
                source=source_of(schema),
            ),
            read_only=schema.flag("readOnly"),
            write_only=schema.flag("writeOnly"),
        )
