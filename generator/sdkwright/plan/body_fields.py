"""The properties of a request body, which become arguments of their own."""

from __future__ import annotations

from dataclasses import replace

from ..model import Definitions, Field, ObjectType, Type, UnionType


def body_fields(target: Type | ObjectType, definitions: Definitions) -> list[Field] | None:
    """The properties of an object, or of a union of objects; None for any other type."""
    target = definitions.resolve(target)
    if isinstance(target, ObjectType):
        return list(target.fields)
    if not isinstance(target, UnionType):
        return None
    variants = [body_fields(variant, definitions) for variant in target.variants]
    if any(variant is None for variant in variants):
        return None
    return merged_fields([variant for variant in variants if variant is not None])


def merged_fields(alternatives: list[list[Field]]) -> list[Field]:
    """The properties of all alternatives; required are those that every alternative requires."""
    merged: dict[str, Field] = {}
    for fields in alternatives:
        for field in fields:
            known = merged.get(field.wire_name)
            merged[field.wire_name] = field if known is None else _either(known, field)
    required = [{f.wire_name for f in fields if f.use.required} for fields in alternatives]
    everywhere = set.intersection(*required) if required else set()
    return [
        replace(field, use=replace(field.use, required=name in everywhere))
        for name, field in sorted(merged.items())
    ]


def _either(first: Field, second: Field) -> Field:
    types = first.use.type, second.use.type
    use = replace(first.use, nullable=first.use.nullable or second.use.nullable)
    if types[0] != types[1]:
        variants = dict.fromkeys(variant for type_ in types for variant in variants_of(type_))
        use = replace(use, type=UnionType(tuple(variants)))
    return replace(first, use=use)


def variants_of(target: Type) -> tuple[Type, ...]:
    """The variants of a union; any other type is its only variant."""
    return target.variants if isinstance(target, UnionType) else (target,)
