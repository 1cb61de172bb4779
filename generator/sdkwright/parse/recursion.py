"""Schemas that contain themselves without an object in between, such as any JSON value."""

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
)
from ..model.graph import strong_components
from .context import Context
from .scalars import ANY


def without_endless_types(definitions: dict[SchemaId, Definition], context: Context) -> None:
    """Take anything in the place of a type inside itself: Python has no name for such a type.

    Objects may hold themselves: their classes are known before their fields are looked at.
    """
    graph = {
        key: _referred(definition.type) & definitions.keys()
        for key, definition in definitions.items()
        if not isinstance(definition.type, ObjectType)
    }
    for group in strong_components(graph):
        members = frozenset(group)
        if len(group) == 1 and group[0] not in graph[group[0]]:
            continue
        for key in group:
            definition = definitions[key]
            assert not isinstance(definition.type, ObjectType)
            definitions[key] = replace(definition, type=_ended(definition.type, members))
        source = definitions[group[0]].source
        context.diagnostics.note(
            codes.SCHEMA_RECURSIVE,
            "This schema is no object and contains itself; anything is taken inside of it.",
            Location(source.file or context.document.name, source.pointer),
        )


def _referred(target: Type | ObjectType) -> set[SchemaId]:
    match target:
        case Ref():
            return {target.id}
        case ListType():
            return _referred(target.items)
        case MapType():
            return _referred(target.values)
        case UnionType():
            return {key for variant in target.variants for key in _referred(variant)}
        case _:
            return set()


def _ended(target: Type, members: AbstractSet[SchemaId]) -> Type:
    match target:
        case Ref():
            return ANY if target.id in members else target
        case ListType():
            return ListType(_ended(target.items, members), target.nullable_items)
        case MapType():
            return MapType(_ended(target.values, members), target.nullable_values)
        case UnionType():
            return _ended_union(target, members)
        case _:
            return target


def _ended_union(target: UnionType, members: AbstractSet[SchemaId]) -> Type:
    """A variant that is the union again adds nothing to it."""
    kept = [v for v in target.variants if not (isinstance(v, Ref) and v.id in members)]
    ended = tuple(dict.fromkeys(_ended(variant, members) for variant in kept))
    if not ended:
        return ANY
    if len(ended) == 1:
        return ended[0]
    same = len(ended) == len(target.variants)
    return UnionType(ended, target.discriminator if same else None)
