"""Arguments: the parameters and the body of an operation as one flat list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ..model import (
    Body,
    BodyKind,
    Definitions,
    ListType,
    Operation,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Type,
    Use,
)
from ..model.shapes import may_be_list, may_be_object
from .body_fields import body_fields, merged_fields, variants_of
from .naming.words import ArgumentName, snake


class ArgumentLocation(StrEnum):
    """Where the value of an argument is sent: the locations of parameters, and the body."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    """A property of the body."""
    WHOLE_BODY = "whole_body"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: ArgumentName
    wire_name: str
    location: ArgumentLocation
    use: Use
    is_file: bool = False
    style: str | None = None
    explode: bool = True
    media_type: str | None = None
    allow_reserved: bool = False
    may_be_object: bool = False
    may_be_list: bool = False
    member_of: str | None = None
    """The name of the object parameter that this is a member of."""
    lock_key: str = ""
    """Identifies the argument within its location: the wire name, unless another has it."""

    @property
    def in_body(self) -> bool:
        """Whether the argument is the body or a part of it."""
        return self.location in (ArgumentLocation.BODY, ArgumentLocation.WHOLE_BODY)


def arguments_of(
    operation: Operation, definitions: Definitions, content: BodyKind | None = None
) -> tuple[Argument, ...]:
    """The arguments of an operation, each named after its wire name alone.

    `content` restricts the body to one kind of content.
    """
    body = operation.body
    if body is not None and content is not None:
        body = replace(body, contents=tuple(c for c in body.contents if c.kind is content))
    parameters = _with_lock_keys([_parameter(p, definitions) for p in operation.parameters])
    return (*parameters, *(_body(body, definitions) if body and body.contents else ()))


def _with_lock_keys(arguments: list[Argument]) -> list[Argument]:
    """Members of two objects can have one name, or that of another parameter."""
    known: set[tuple[str, str]] = set()
    keys: dict[int, str] = {}
    for index, argument in sorted(enumerate(arguments), key=lambda item: bool(item[1].member_of)):
        key = argument.wire_name
        if (argument.location, key) in known:
            key = f"{argument.member_of}.{key}"
        known.add((argument.location, key))
        keys[index] = key
    return [replace(argument, lock_key=keys[i]) for i, argument in enumerate(arguments)]


def _parameter(parameter: Parameter, definitions: Definitions) -> Argument:
    in_path = parameter.location is ParameterLocation.PATH
    use = replace(
        parameter.use,
        required=parameter.use.required or in_path,
        nullable=parameter.use.nullable and not in_path,
    )
    return Argument(
        name=ArgumentName(snake(parameter.wire_name)),
        wire_name=parameter.wire_name,
        location=ArgumentLocation(parameter.location.value),
        use=use,
        style=parameter.style,
        explode=parameter.explode,
        media_type=parameter.media_type,
        allow_reserved=parameter.allow_reserved,
        may_be_object=may_be_object(use.type, definitions),
        may_be_list=may_be_list(use.type, definitions),
        member_of=parameter.member_of,
    )


def _body(body: Body, definitions: Definitions) -> Iterator[Argument]:
    """One argument per property; the whole body if any of its contents is not an object."""
    alternatives = [
        fields
        for content in body.contents
        if (fields := body_fields(content.type, definitions)) is not None
    ]
    if len(alternatives) < len(body.contents):
        content = body.contents[0]
        use = Use(content.type, body.required, doc=body.doc, example=content.example)
        is_file = _is_binary(content.type)
        yield Argument(ArgumentName("body"), "", ArgumentLocation.WHOLE_BODY, use, is_file)
        return
    for field in merged_fields(alternatives):
        if not field.read_only:
            name = ArgumentName(snake(field.wire_name))
            is_file = _holds_binary(field.use.type)
            yield Argument(name, field.wire_name, ArgumentLocation.BODY, field.use, is_file)


def _is_binary(target: Type) -> bool:
    return isinstance(target, Primitive) and target.kind is PrimitiveKind.BINARY


def _holds_binary(target: Type) -> bool:
    if isinstance(target, ListType):
        return _holds_binary(target.items)
    return any(_is_binary(variant) for variant in variants_of(target))
