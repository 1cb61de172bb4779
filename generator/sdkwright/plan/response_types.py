"""The types of responses."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Operation, ResponseKind, Type


def value_type(operation: Operation) -> Type | None:
    """The type of a JSON response, or of the items of a page."""
    if operation.pagination is not None:
        return operation.pagination.item
    response = operation.response
    return response.type if response.kind is ResponseKind.JSON else None


def response_types(operation: Operation) -> Iterator[Type]:
    """The types that the responses of an operation are parsed into."""
    value = value_type(operation)
    if value is not None:
        yield value
    if operation.stream is not None and operation.stream.type is not None:
        yield operation.stream.type
    for _, type_ in operation.error_types:
        yield type_
