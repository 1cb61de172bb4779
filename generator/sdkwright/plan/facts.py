"""Facts about operations that their names are decided from."""

from __future__ import annotations

from ..model import (
    Definitions,
    ListType,
    ObjectType,
    Operation,
    ParameterLocation,
    ResponseKind,
)
from .arguments import body_fields
from .methods import OperationFacts

_ENVELOPES = ("data", "items", "results", "records")


def facts_of(operation: Operation, definitions: Definitions) -> OperationFacts:
    """What the naming rules look at."""
    fields: list[str] = []
    contents = operation.body.contents if operation.body else ()
    for content in contents:
        fields.extend(f.wire_name for f in body_fields(content.type, definitions) or ())
    return OperationFacts(
        verb=operation.verb,
        path=operation.path,
        operation_id=operation.operation_id,
        tags=operation.tags,
        path_parameters=_wire_names(operation, ParameterLocation.PATH),
        body_fields=tuple(dict.fromkeys(fields)),
        query_parameters=_wire_names(operation, ParameterLocation.QUERY),
        header_parameters=_wire_names(operation, ParameterLocation.HEADER),
        returns_list=_gives_list(operation, definitions),
        has_body=operation.body is not None,
        paged=operation.pagination is not None,
        content_types=tuple(content.media_type for content in contents),
        summary=operation.summary,
    )


def _wire_names(operation: Operation, place: ParameterLocation) -> tuple[str, ...]:
    return tuple(p.wire_name for p in operation.parameters if p.location is place)


def _gives_list(operation: Operation, definitions: Definitions) -> bool:
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
