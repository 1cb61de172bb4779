"""The input of the naming rules: everything that the name of an operation depends on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model import (
    Definitions,
    ListType,
    ObjectType,
    Operation,
    ParameterLocation,
    ResponseKind,
)
from ..body_fields import body_fields

_VARIANT = re.compile("[?#]")
_ENVELOPES = ("data", "items", "results", "records")


@dataclass(frozen=True, slots=True)
class NamingInput:
    """One operation, as the naming rules see it."""

    verb: str
    path: str
    """Without the query and the fragment that a key can have."""
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    path_parameters: tuple[str, ...] = ()
    body_fields: tuple[str, ...] = ()
    other_parameters: tuple[str, ...] = ()
    """The parameters that are not in the path, by their names on the wire."""
    returns_list: bool = False
    paged: bool = False
    summary: str | None = None
    variant: str = ""
    """The query and the fragment of the key, which tell operations at one path apart."""

    @property
    def key(self) -> str:
        """The verb and the path: `GET /things/{id}`."""
        return f"{self.verb} {self.path}{self.variant}"


def naming_input(operation: Operation, definitions: Definitions) -> NamingInput:
    """Collect what the naming rules need to know about an operation."""
    contents = operation.body.contents if operation.body else ()
    fields = [
        field.wire_name
        for content in contents
        for field in body_fields(content.type, definitions) or ()
    ]
    path = _VARIANT.split(operation.path, maxsplit=1)[0]
    return NamingInput(
        verb=operation.verb,
        path=path,
        variant=operation.path.removeprefix(path),
        operation_id=operation.operation_id,
        tags=operation.tags,
        path_parameters=tuple(
            p.wire_name for p in operation.parameters if p.location is ParameterLocation.PATH
        ),
        body_fields=tuple(dict.fromkeys(fields)),
        other_parameters=tuple(
            p.wire_name for p in operation.parameters if p.location is not ParameterLocation.PATH
        ),
        returns_list=_returns_list(operation, definitions),
        paged=operation.pagination is not None,
        summary=operation.summary,
    )


def _returns_list(operation: Operation, definitions: Definitions) -> bool:
    """Whether the response is an array, bare or in an envelope such as `data`."""
    if operation.pagination is not None:
        return True
    response = operation.response
    if response.kind is not ResponseKind.JSON or response.type is None:
        return False
    target = definitions.resolve(response.type)
    if isinstance(target, ListType):
        return True
    if not isinstance(target, ObjectType):
        return False
    return any(
        isinstance(definitions.resolve(field.use.type), ListType)
        for field in target.fields
        if field.wire_name in _ENVELOPES
    )
