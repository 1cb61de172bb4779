"""The bodies of errors, parsed as the types that an operation documents for their statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .typeguards import is_array, is_object

if TYPE_CHECKING:
    from .errors import APIStatusError
    from .operation import Operation

__all__ = ["with_documented_body"]


def with_documented_body(error: APIStatusError, operation: Operation) -> APIStatusError:
    """The error, with its body as the type that the operation documents, if it has that form."""
    errors, status = operation.errors, error.status_code
    address = errors.get(str(status)) or errors.get(f"{status // 100}XX") or errors.get("default")
    if address and (is_object(error.body) or is_array(error.body)):
        from .lazy import resolve
        from .lenient import construct
        from .likeness import likeness

        try:
            found = construct(resolve(address), error.body)
        except RecursionError:
            return error
        # A proxy in front of the API, for example, has errors of its own.
        if is_array(found) or likeness(type(found), error.body) is not None:
            error.body = found
    return error
