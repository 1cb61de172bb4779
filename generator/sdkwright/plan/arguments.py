"""Arguments: parameters and body as one flat list per operation, named for Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ..model import (
    Body,
    BodyKind,
    Definitions,
    Field,
    ObjectType,
    Operation,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
    Use,
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
    use: Use
    is_file: bool = False
    style: str | None = None
    explode: bool = True


def arguments_of(
    operation: Operation,
    definitions: Definitions,
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
    return (*path, *sorted(rest, key=lambda a: (not a.use.required, a.name)))


def _from_parameter(operation: Operation, index: int) -> Argument:
    parameter = operation.parameters[index]
    in_path = parameter.location is ParameterLocation.PATH
    return Argument(
        name=ArgumentName(snake(parameter.wire_name)),
        wire_name=parameter.wire_name,
        place=Place(parameter.location.value),
        use=replace(
            parameter.use,
            required=parameter.use.required or in_path,
            nullable=parameter.use.nullable and not in_path,
        ),
        style=parameter.style,
        explode=parameter.explode,
    )


def _from_body(body: Body, definitions: Definitions) -> list[Argument]:
    per_content = [body_fields(content.type, definitions) for content in body.contents]
    if any(properties is None for properties in per_content):
        content = body.contents[0]
        return [
            Argument(
                name=ArgumentName("body"),
                wire_name="",
                place=Place.WHOLE_BODY,
                use=Use(content.type, body.required, doc=body.doc, example=content.example),
                is_file=_is_binary(content.type),
            )
        ]
    merged = _merged([p for p in per_content if p is not None])
    return [
        Argument(
            name=ArgumentName(snake(entry.wire_name)),
            wire_name=entry.wire_name,
            place=Place.BODY,
            use=entry.use,
            is_file=_holds_binary(entry.use.type),
        )
        for entry in merged
        if not entry.read_only
    ]


def body_fields(target: Type | ObjectType, definitions: Definitions) -> list[Field] | None:
    """The properties of a body that is an object, or one of several; None for any other."""
    target = definitions.resolve(target)
    if isinstance(target, ObjectType):
        return list(target.fields)
    if not isinstance(target, UnionType):
        return None
    variants = [body_fields(variant, definitions) for variant in target.variants]
    if any(variant is None for variant in variants):
        return None
    return _merged([variant for variant in variants if variant is not None])


def _merged(alternatives: list[list[Field]]) -> list[Field]:
    """The properties of all alternatives; required only where every one requires it."""
    found: dict[str, Field] = {}
    for fields in alternatives:
        for entry in fields:
            known = found.get(entry.wire_name)
            found[entry.wire_name] = entry if known is None else _either(known, entry)
    required = [{f.wire_name for f in fields if f.use.required} for fields in alternatives]
    everywhere = set.intersection(*required) if required else set()
    return [
        replace(field, use=replace(field.use, required=name in everywhere))
        for name, field in sorted(found.items())
    ]


def _either(first: Field, second: Field) -> Field:
    types = first.use.type, second.use.type
    use = replace(first.use, nullable=first.use.nullable or second.use.nullable)
    if types[0] != types[1]:
        variants = dict.fromkeys(variant for type_ in types for variant in _variants(type_))
        use = replace(use, type=UnionType(tuple(variants)))
    return replace(first, use=use)


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
