"""Discriminators: how the variants of a union are distinguished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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


def infer_discriminator(
    context: Context,
    variants: Sequence[Type],
    declared: Node | None,
    definitions: Definitions,
) -> Discriminator | None:
    """The discriminator of a union of objects, if every variant has values of its own.

    The `discriminator` of the document comes first; without one, or if it does not cover all
    variants, a property whose constants differ in all variants is used.
    """
    discriminator = None
    if declared is not None:
        discriminator = _declared(context, variants, declared, definitions)
    return discriminator or _inferred(variants, definitions)


def _declared(
    context: Context, variants: Sequence[Type], declared: Node, definitions: Definitions
) -> Discriminator | None:
    name = declared.text("propertyName")
    if name is None:
        return None
    mapping: dict[Scalar, int] = {}
    listed = declared.mapping("mapping")
    for value, target in listed.items() if listed is not None else ():
        index = _variant_index(context, variants, target)
        if index is not None:
            mapping[value] = index
    return _complete(name, mapping or _constants(variants, name, definitions), variants)


def _complete(
    name: str, mapping: dict[Scalar, int], variants: Sequence[Type]
) -> Discriminator | None:
    """The discriminator, if the mapping covers all variants."""
    if set(mapping.values()) != set(range(len(variants))):
        return None
    return Discriminator(name, tuple(sorted(mapping.items(), key=lambda e: (e[1], str(e[0])))))


def _variant_index(context: Context, variants: Sequence[Type], target: Node) -> int | None:
    found = context.document.find_schema(target)
    if found is None:
        return None
    for index, variant in enumerate(variants):
        if isinstance(variant, Ref) and variant.id == found.id:
            return index
    return None


def _inferred(variants: Sequence[Type], definitions: Definitions) -> Discriminator | None:
    first = definitions.object_of(variants[0])
    for field in first.fields if first is not None else ():
        if isinstance(field.use.type, EnumType):
            mapping = _constants(variants, field.wire_name, definitions)
            discriminator = _complete(field.wire_name, mapping, variants)
            if discriminator is not None:
                return discriminator
    return None


def _constants(variants: Sequence[Type], name: str, definitions: Definitions) -> dict[Scalar, int]:
    """The values at `name` and the variant of each; empty when two variants share a value."""
    mapping: dict[Scalar, int] = {}
    for index, variant in enumerate(variants):
        for value in _values(variant, name, definitions):
            if value in mapping:
                return {}
            mapping[value] = index
    return mapping


def _values(variant: Type, name: str, definitions: Definitions) -> Iterator[Scalar]:
    for target in _objects(variant, definitions):
        field = target.field(name)
        type_ = definitions.resolve(field.use.type) if field is not None else None
        if isinstance(type_, EnumType):
            yield from type_.values


def _objects(variant: Type, definitions: Definitions) -> Iterator[ObjectType]:
    """The object that a variant is, or those of the union that it is; it may contain itself."""
    pending: list[Type] = [variant]
    seen: set[SchemaId] = set()
    while pending:
        definition = definitions.find(pending.pop(0))
        if definition is None or definition.id in seen:
            continue
        seen.add(definition.id)
        if isinstance(definition.type, ObjectType):
            yield definition.type
        elif isinstance(definition.type, UnionType):
            pending[:0] = definition.type.variants
