"""Aliases that contain themselves without an object in between, such as any JSON value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from ..diagnostics import codes
from ..model import (
    Definition,
    Definitions,
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
from .discriminators import Variants, infer_discriminator
from .scalars import ANY

_Aliases: TypeAlias = Mapping[SchemaId, Type]
"""The types of aliases that contain each other."""


def break_recursive_aliases(entries: dict[SchemaId, Definition], context: Context) -> None:
    """Replace every alias inside itself by any value, because Python cannot name such a type.

    Objects may contain themselves: a class has a name before its fields are evaluated.
    """
    definitions = Definitions(entries)
    aliases = {
        key: definition.type
        for key, definition in entries.items()
        if not isinstance(definition.type, ObjectType)
    }
    graph = {key: set(references(type_)) & aliases.keys() for key, type_ in aliases.items()}
    for keys in strong_components(graph):
        if len(keys) == 1 and keys[0] not in graph[keys[0]]:
            continue
        group = {key: aliases[key] for key in keys}
        for key in keys:
            type_ = _expanded(Ref(key), group)
            if isinstance(type_, UnionType) and type_ != group[key]:
                discriminator = infer_discriminator(
                    context, Variants(type_.variants), None, definitions
                )
                type_ = UnionType(type_.variants, discriminator)
            entries[key] = replace(entries[key], type=type_)
        context.diagnostics.note(
            codes.SCHEMA_RECURSIVE,
            "This schema is not an object and contains itself; inside it, any value is accepted.",
            context.document.locate(entries[keys[0]].source),
        )


def _expanded(alias: Ref, group: _Aliases) -> Type:
    """The type of an alias, without references to the aliases of its group."""
    target = group[alias.id]
    if not isinstance(target, UnionType):
        return _without(target, group)
    variants = tuple(dict.fromkeys(_variants(alias, group, set())))
    if len(variants) == 1:
        return variants[0]
    return target if variants == target.variants else UnionType(variants)


def _variants(type_: Type, group: _Aliases, seen: set[SchemaId]) -> Iterator[Type]:
    """The variants of a union; instead of other unions of its group, their variants."""
    target = group.get(type_.id) if isinstance(type_, Ref) else None
    if not isinstance(type_, Ref) or target is None:
        yield _without(type_, group)
    elif type_.id not in seen:
        seen.add(type_.id)
        for part in target.variants if isinstance(target, UnionType) else (target,):
            yield from _variants(part, group, seen)


def _without(type_: Type, group: _Aliases) -> Type:
    """The type with any value instead of references to the aliases of a group."""
    match type_:
        case Ref(id_):
            return ANY if id_ in group else type_
        case ListType(items, nullable):
            return ListType(_without(items, group), nullable)
        case MapType(values, nullable):
            return MapType(_without(values, group), nullable)
        case UnionType(variants, discriminator):
            return UnionType(tuple(_without(v, group) for v in variants), discriminator)
        case _:
            return type_
