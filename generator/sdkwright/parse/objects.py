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
    Type,
    UnionType,
    Use,
)
from .context import Context, source_of
from .flatten import flatten
from .merge import MergedObject, merge_parts
from .origins import inner_origin
from .scalars import ANY, NULL, default_of, example_of, limits_of

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
            if not (merged.properties or merged.required or merged.conditional):
                return self._map(origin, merged)
            self._entries[key] = Definition(key, origin, ObjectType(()), source_of(node))
            self._entries[key] = Definition(
                key,
                origin,
                self._object(key, merged, node),
                source_of(node),
                merged.doc,
                node.flag("deprecated"),
                example_of(node),
            )
        return Use(Ref(key), nullable=merged.nullable, doc=merged.doc)

    def _object(self, key: SchemaId, merged: MergedObject, node: Node) -> ObjectType:
        schemas = {name: merged.schema(name, key) for name in merged.properties}
        schemas |= merged.conditionals(key)
        fields = [
            self._field(key, name, schema, name in merged.required)
            for name, schema in schemas.items()
            if schema.value is not False  # no value is valid: the property is not allowed
        ]
        # A property that is required and not described can have any value.
        fields += [
            Field(name, Use(ANY, required=True, source=source_of(node)))
            for name in merged.required - schemas.keys()
        ]
        extra = self._extra(Origin(OriginKind.VALUE, key, ""), merged)
        return ObjectType(
            tuple(sorted(fields, key=lambda field: field.wire_name)),
            _with_null(extra) if extra is not None else None,
            merged.closed and extra is None,
        )

    def _map(self, origin: Origin, merged: MergedObject) -> Use:
        values = self._extra(inner_origin(origin, OriginKind.VALUE), merged) or Use(ANY)
        return Use(MapType(values.type, values.nullable), nullable=merged.nullable)

    def _extra(self, origin: Origin, merged: MergedObject) -> Use | None:
        """The values of the properties without a name of their own."""
        schemas = [merged.extra] if merged.extra is not None else []
        # Where a pattern is the only description, other names are not described and may occur.
        schemas += [schema for _, schema in sorted(merged.patterns.items())]
        uses = [self._parse(schema, origin) for schema in schemas]
        types = flatten(use.type for use in uses if use.type != NULL)
        if not uses:
            return None
        nullable = any(use.nullable for use in uses)
        if not types:
            return Use(NULL, nullable=nullable)
        return Use(types[0] if len(types) == 1 else UnionType(types), nullable=nullable)

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


def _with_null(use: Use) -> Type:
    """The type of a use, with null as a variant where the value can be null."""
    if not use.nullable or use.type in (ANY, NULL):
        return use.type
    variants = use.type.variants if isinstance(use.type, UnionType) else (use.type,)
    return UnionType((*variants, NULL))
