"""Aliases that contain themselves without an object in between, such as any JSON value."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from ..diagnostics import Location, codes
from ..model import (
    Definition,
    ListType,
    MapType,
    ObjectType,
    Ref,
    SchemaId,
    Type,
    UnionType,
    references,
)
from ..model.graph import strong_components
from .context import Context
from .scalars import ANY


def break_recursive_aliases(entries: dict[SchemaId, Definition], context: Context) -> None:
    """Replace every alias inside itself by any value, because Python cannot name such a type.

    Objects may contain themselves: a class has a name before its fields are evaluated.
    """
    graph = {
        key: set(references(definition.type)) & entries.keys()
        for key, definition in entries.items()
        if not isinstance(definition.type, ObjectType)
    }
    for group in strong_components(graph):
        members = frozenset(group)
        if len(group) == 1 and group[0] not in graph[group[0]]:
            continue
        for key in group:
            definition = entries[key]
            assert not isinstance(definition.type, ObjectType)
            entries[key] = replace(definition, type=_without(definition.type, members))
        source = entries[group[0]].source
        context.diagnostics.note(
            codes.SCHEMA_RECURSIVE,
            "This schema is not an object and contains itself; inside it, any value is accepted.",
            Location(source.file or context.document.name, source.pointer),
        )


def _without(target: Type, members: AbstractSet[SchemaId]) -> Type:
    match target:
        case Ref():
            return ANY if target.id in members else target
        case ListType():
            return ListType(_without(target.items, members), target.nullable_items)
        case MapType():
            return MapType(_without(target.values, members), target.nullable_values)
        case UnionType():
            return _union_without(target, members)
        case _:
            return target


def _union_without(target: UnionType, members: AbstractSet[SchemaId]) -> Type:
    """The union without the variants that are the union itself."""
    others = [v for v in target.variants if not (isinstance(v, Ref) and v.id in members)]
    variants = tuple(dict.fromkeys(_without(variant, members) for variant in others))
    if not variants:
        return ANY
    if len(variants) == 1:
        return variants[0]
    is_complete = len(variants) == len(target.variants)
    return UnionType(variants, target.discriminator if is_complete else None)
