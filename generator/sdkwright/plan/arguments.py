"""Arguments: the parameters and the body of an operation as one flat list."""

from __future__ import annotations

from dataclasses import replace

from ..model import BodyKind, Definitions, Operation, Parameter, ParameterLocation
from ..model.shapes import may_be_list, may_be_object
from .argument import Argument, ArgumentLocation, constant_of
from .body_arguments import body_arguments, sent_contents
from .naming.words import ArgumentName, snake

__all__ = ["Argument", "ArgumentLocation", "arguments_of"]


def arguments_of(
    operation: Operation, definitions: Definitions, content: BodyKind | None = None
) -> tuple[Argument, ...]:
    """The arguments of an operation, each named after its wire name alone.

    `content` restricts the body to one kind of content.
    """
    parameters = _with_lock_keys([_parameter(p, definitions) for p in operation.parameters])
    contents = sent_contents(operation.body, content)
    if operation.body is None or not contents:
        return tuple(parameters)
    known = {(parameter.location.value, parameter.wire_name.lower()) for parameter in parameters}
    return (
        *parameters,
        *(
            argument
            for argument in body_arguments(operation.body, contents, definitions)
            if (argument.location.value, argument.wire_name.lower()) not in known
        ),
    )


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
        constant=None if in_path else constant_of(use, definitions),
        media_type=parameter.media_type,
        allow_reserved=parameter.allow_reserved,
        may_be_object=may_be_object(use.type, definitions),
        may_be_list=may_be_list(use.type, definitions),
        member_of=parameter.member_of,
    )
