"""Arguments: parameters and body as one flat list per operation, named for Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ..model import (
    Body,
    BodyContent,
    BodyKind,
    Definition,
    Example,
    Field,
    ObjectType,
    Operation,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Ref,
    Scalar,
    SchemaId,
    Source,
    Type,
    UnionType,
)
from .words import ArgumentName, snake

RESERVED_ARGUMENTS = frozenset(
    {
        "self",
        "request_options",
        "extra_headers",
        "extra_query",
        "extra_body",
        "timeout",
        "max_retries",
        "retry_unsafe",
        "idempotency_key",
    }
)


class Place(StrEnum):
    """Where an argument travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    WHOLE_BODY = "whole_body"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: ArgumentName
    wire_name: str
    place: Place
    type: Type
    required: bool
    nullable: bool = False
    is_file: bool = False
    style: str | None = None
    explode: bool = True
    doc: str | None = None
    default: Scalar = None
    has_default: bool = False
    deprecated: bool = False
    example: Example | None = None
    limits: tuple[tuple[str, Scalar], ...] = ()
    source: Source | None = field(default=None, compare=False)


def arguments_of(
    operation: Operation,
    definitions: Mapping[SchemaId, Definition],
    path_names: Mapping[str, str],
    pinned: Mapping[str, str],
    content: BodyKind | None = None,
    before: Mapping[str, Mapping[str, str]] | None = None,
) -> tuple[Argument, ...]:
    """The arguments of an operation: path first and in order, then required, then optional.

    `path_names` and `pinned` give names by wire name; `content` restricts the body to one kind;
    `before` are names that arguments were given in the past, by place and wire name.
    """
    found = [_from_parameter(operation, index) for index in range(len(operation.parameters))]
    body = operation.body
    if body is not None and content is not None:
        body = replace(body, contents=tuple(c for c in body.contents if c.kind is content))
    if body is not None and body.contents:
        found.extend(_from_body(body, definitions))
    named = _named(found, path_names, pinned, before or {})
    path = [argument for argument in named if argument.place is Place.PATH]
    rest = [argument for argument in named if argument.place is not Place.PATH]
    return (*path, *sorted(rest, key=lambda a: (not a.required, a.name)))


def _from_parameter(operation: Operation, index: int) -> Argument:
    parameter = operation.parameters[index]
    return Argument(
        name=ArgumentName(snake(parameter.wire_name)),
        wire_name=parameter.wire_name,
        place=Place(parameter.place.value),
        type=parameter.type,
        required=parameter.required or parameter.place is ParameterLocation.PATH,
        nullable=parameter.nullable and parameter.place is not ParameterLocation.PATH,
        style=parameter.style,
        explode=parameter.explode,
        doc=parameter.doc,
        default=parameter.default,
        has_default=parameter.has_default,
        deprecated=parameter.deprecated,
        example=parameter.example,
        limits=parameter.limits,
        source=parameter.source,
    )


def _from_body(body: Body, definitions: Mapping[SchemaId, Definition]) -> list[Argument]:
    per_content = [_properties(content, definitions) for content in body.contents]
    if any(properties is None for properties in per_content):
        content = body.contents[0]
        return [
            Argument(
                name=ArgumentName("body"),
                wire_name="",
                place=Place.WHOLE_BODY,
                type=content.type,
                required=body.required,
                is_file=_is_binary(content.type),
                doc=body.doc,
                example=content.example,
            )
        ]
    merged = _merged([p for p in per_content if p is not None])
    return [
        Argument(
            name=ArgumentName(snake(entry.wire_name)),
            wire_name=entry.wire_name,
            place=Place.BODY,
            type=entry.type,
            required=entry.required,
            nullable=entry.nullable,
            is_file=_holds_binary(entry.type),
            doc=entry.doc,
            default=entry.default,
            has_default=entry.has_default,
            deprecated=entry.deprecated,
            example=entry.example,
            limits=entry.limits,
            source=entry.source,
        )
        for entry in merged
        if not entry.read_only
    ]


def body_fields(target: Type, definitions: Mapping[SchemaId, Definition]) -> list[Field] | None:
    """The properties of a body that is an object, or one of several; None for any other."""
    if isinstance(target, UnionType):
        variants = [body_fields(variant, definitions) for variant in target.variants]
        if any(variant is None for variant in variants):
            return None
        return _merged([variant for variant in variants if variant is not None])
    if not isinstance(target, Ref) or target.id not in definitions:
        return None
    inner = definitions[target.id].type
    if isinstance(inner, ObjectType):
        return list(inner.fields)
    return body_fields(inner, definitions) if isinstance(inner, UnionType) else None


def _properties(
    content: BodyContent, definitions: Mapping[SchemaId, Definition]
) -> list[Field] | None:
    return body_fields(content.type, definitions)


def _merged(alternatives: list[list[Field]]) -> list[Field]:
    """The properties of all alternatives; required only where every one requires it."""
    found: dict[str, Field] = {}
    for fields in alternatives:
        for entry in fields:
            known = found.get(entry.wire_name)
            found[entry.wire_name] = entry if known is None else _either(known, entry)
    required = [{f.wire_name for f in fields if f.required} for fields in alternatives]
    everywhere = set.intersection(*required) if required else set()
    return [replace(found[name], required=name in everywhere) for name in sorted(found)]


def _either(first: Field, second: Field) -> Field:
    if first.type == second.type:
        return replace(first, nullable=first.nullable or second.nullable)
    variants = [*_variants(first.type)]
    variants.extend(variant for variant in _variants(second.type) if variant not in variants)
    return replace(
        first, type=UnionType(tuple(variants)), nullable=first.nullable or second.nullable
    )


def _variants(target: Type) -> tuple[Type, ...]:
    return target.variants if isinstance(target, UnionType) else (target,)


def _is_binary(target: Type) -> bool:
    return isinstance(target, Primitive) and target.kind is PrimitiveKind.BINARY


def _holds_binary(target: Type) -> bool:
    from ..model import ListType

    if isinstance(target, ListType):
        return _holds_binary(target.items)
    return any(_is_binary(variant) for variant in _variants(target))


def _named(
    arguments: list[Argument],
    path_names: Mapping[str, str],
    pinned: Mapping[str, str],
    before: Mapping[str, Mapping[str, str]],
) -> list[Argument]:
    """Each argument under a name of its own; a collision is told apart by where both come from."""
    proposed = []
    kept: set[str] = set()
    for argument in arguments:
        known = before.get(argument.place.value, {}).get(argument.wire_name)
        given = pinned.get(argument.wire_name) or known
        if argument.place is Place.PATH:
            given = path_names.get(argument.wire_name, given)
        if known is not None and known == given:
            kept.add(known)
        proposed.append(replace(argument, name=ArgumentName(given)) if given else argument)
    taken: dict[str, int] = {}
    for argument in proposed:
        taken[argument.name] = taken.get(argument.name, 0) + 1
    named: list[Argument] = []
    used: set[str] = set(kept)
    for argument in proposed:
        name = argument.name
        if name in kept and before.get(argument.place.value, {}).get(argument.wire_name) == name:
            named.append(argument)
            continue
        if taken[name] > 1 and argument.place in (Place.QUERY, Place.HEADER, Place.COOKIE):
            name = ArgumentName(f"{argument.place.value}_{name}")
        while name in used or name in RESERVED_ARGUMENTS:
            name = ArgumentName(f"{name}_")
        used.add(name)
        named.append(replace(argument, name=name))
    return named
