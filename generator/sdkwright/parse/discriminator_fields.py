"""Discriminators that variants do not declare as a property of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..model import (
    Definition,
    Definitions,
    EnumType,
    Field,
    ObjectType,
    Scalar,
    SchemaId,
    UnionType,
    Use,
)


def declare_discriminators(
    entries: dict[SchemaId, Definition], unions: Iterable[UnionType]
) -> None:
    """Add the property of a discriminator to the objects that lack it, so that it can be sent."""
    definitions = Definitions(entries)
    missing: dict[tuple[SchemaId, str], dict[Scalar, None]] = {}
    for union in unions:
        discriminator = union.discriminator
        for value, index in discriminator.mapping if discriminator is not None else ():
            found = definitions.find(union.variants[index])
            if discriminator is None or found is None or not isinstance(found.type, ObjectType):
                continue
            if found.type.field(discriminator.property) is None:
                missing.setdefault((found.id, discriminator.property), {})[value] = None
    for (key, name), values in missing.items():
        target = entries[key].type
        if isinstance(target, ObjectType):
            field = Field(name, Use(EnumType(tuple(values))))
            fields = sorted((*target.fields, field), key=lambda each: each.wire_name)
            entries[key] = replace(entries[key], type=replace(target, fields=tuple(fields)))
