"""Unions: how their variants are told apart, decided once so that templates only print it."""

from __future__ import annotations

from collections.abc import Iterator

from ..load import Node
from ..model import (
    Definitions,
    Discriminator,
    EnumType,
    ObjectType,
    Ref,
    Scalar,
    SchemaId,
    Type,
    UnionType,
)
from .context import Context


def tell_apart(
    context: Context,
    variants: list[Type],
    given: Node | None,
    definitions: Definitions,
) -> Discriminator | None:
    """The discriminator of a union of objects.

    The document's own comes first; without one, a property whose constants differ in all
    variants serves. None when nothing tells them apart for sure.
    """
    if given is not None and given.is_mapping:
        found = _declared(context, variants, given, definitions)
        if found is not None:
            return found
    return _inferred(variants, definitions)


def _declared(
    context: Context,
    variants: list[Type],
    given: Node,
    definitions: Definitions,
) -> Discriminator | None:
    name = given.text("propertyName")
    if name is None:
        return None
    mapping: dict[Scalar, int] = {}
    listed = given.get("mapping")
    if listed is not None and listed.is_mapping:
        for value, target in listed.items():
            index = _variant_named(context, variants, target)
            if index is not None:
                mapping[value] = index
    if not mapping:
        mapping = _constants(variants, name, definitions)
    if not mapping or set(mapping.values()) != set(range(len(variants))):
        return None
    return Discriminator(name, _ordered(mapping))


def _ordered(mapping: dict[Scalar, int]) -> tuple[tuple[Scalar, int], ...]:
    return tuple(sorted(mapping.items(), key=lambda entry: (entry[1], str(entry[0]))))


def _variant_named(context: Context, variants: list[Type], target: Node) -> int | None:
    found = context.document.find_schema(target)
    if found is None:
        return None
    for index, variant in enumerate(variants):
        if isinstance(variant, Ref) and variant.id == found.id:
            return index
    return None


def _inferred(variants: list[Type], definitions: Definitions) -> Discriminator | None:
    first = definitions.object_of(variants[0])
    if first is None:
        return None
    for entry in first.fields:
        if not isinstance(entry.use.type, EnumType):
            continue
        mapping = _constants(variants, entry.wire_name, definitions)
        if set(mapping.values()) == set(range(len(variants))):
            return Discriminator(entry.wire_name, _ordered(mapping))
    return None


def _constants(variants: list[Type], name: str, definitions: Definitions) -> dict[Scalar, int]:
    """The values at `name` and the variant of each; empty when two variants share a value."""
    mapping: dict[Scalar, int] = {}
    for index, variant in enumerate(variants):
        for value in _values(variant, name, definitions):
            if value in mapping:
                return {}
            mapping[value] = index
    return mapping


def _values(variant: Type, name: str, definitions: Definitions) -> tuple[Scalar, ...]:
    return tuple(
        value
        for target in _objects(variant, definitions)
        for entry in target.fields
        if entry.wire_name == name
        for value in _enum_values(entry.use.type, definitions)
    )


def _enum_values(type_: Type, definitions: Definitions) -> tuple[Scalar, ...]:
    found = definitions.resolve(type_)
    return found.values if isinstance(found, EnumType) else ()


def _objects(variant: Type, definitions: Definitions) -> Iterator[ObjectType]:
    """The object that a variant is, or those that a union may be; it may also hold itself."""
    pending = [variant]
    seen: set[SchemaId] = set()
    while pending:
        current = pending.pop(0)
        if not isinstance(current, Ref) or current.id in seen or current.id not in definitions:
            continue
        seen.add(current.id)
        found = definitions[current.id].type
        if isinstance(found, ObjectType):
            yield found
        elif isinstance(found, UnionType):
            pending[:0] = found.variants
