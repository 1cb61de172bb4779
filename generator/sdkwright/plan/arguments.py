"""Arguments: the parameters and the body of an operation as one flat list."""

from __future__ import annotations

from dataclasses import replace

from ..model import BodyKind, Definitions, Operation, Parameter, ParameterLocation
from .argument import Argument, ArgumentLocation
from .body_arguments import body_arguments, sent_contents
from .naming.words import ArgumentName, snake

__all__ = ["Argument", "ArgumentLocation", "arguments_of"]


def arguments_of(
    operation: Operation, definitions: Definitions, content: BodyKind | None = None
) -> tuple[Argument, ...]:
    """The arguments of an operation, each named after its wire name alone.

    `content` restricts the body to one kind of content.
    """
    parameters = [_parameter(parameter) for parameter in operation.parameters]
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


def _parameter(parameter: Parameter) -> Argument:
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
    )
