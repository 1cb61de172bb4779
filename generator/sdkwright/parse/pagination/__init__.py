"""Pagination: the page scheme of each list operation, from the config or inferred."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...diagnostics import codes
from ...model import (
    Definitions,
    Operation,
    PageScheme,
    Pagination,
    ParameterLocation,
    ResponseKind,
    Type,
)
from ..context import Context
from .infer import infer_scheme
from .match import item_type, matches
from .names import scheme_names
from .schemes import from_config

__all__ = ["Paginator"]


@dataclass(frozen=True, slots=True)
class _Match:
    scheme: PageScheme
    item: Type
    reason: str


class Paginator:
    """Finds the page scheme of operations, and collects the schemes in use."""

    def __init__(self, context: Context, definitions: Definitions) -> None:
        self._context = context
        self._config = context.config.pagination
        self._definitions = definitions
        self._schemes = {
            name: from_config(name, entry) for name, entry in self._config.schemes.items()
        }
        self._used: dict[str, PageScheme] = {}

    @property
    def used(self) -> tuple[PageScheme, ...]:
        """The schemes of all paginated operations, by name."""
        return tuple(scheme for _, scheme in sorted(self._used.items()))

    def paginate(self, operations: Sequence[Operation]) -> tuple[Operation, ...]:
        """The operations, with the pagination of those that return a list in pages."""
        matched = [(operation, self._match(operation)) for operation in operations]
        inferred = {match.scheme for _, match in matched if match and not match.scheme.name}
        names = scheme_names(inferred, self._schemes.keys())
        return tuple(self._paginated(operation, match, names) for operation, match in matched)

    def _paginated(
        self, operation: Operation, match: _Match | None, names: dict[PageScheme, str]
    ) -> Operation:
        if match is None:
            return operation
        scheme = match.scheme
        if not scheme.name:
            scheme = replace(scheme, name=names[scheme])
        self._used[scheme.name] = scheme
        pagination = Pagination(scheme.name, match.item, match.reason)
        return replace(operation, pagination=pagination)

    def _match(self, operation: Operation) -> _Match | None:
        """The scheme of an operation; None if it is not a list or is not paginated."""
        configured = self._config.operations.get(operation.key)
        if configured == "none":
            return None
        if configured is not None:
            return self._configured(operation, self._schemes[configured])
        if operation.verb != "GET" or operation.response.kind is not ResponseKind.JSON:
            return None
        arguments = {
            parameter.wire_name: parameter.use
            for parameter in operation.parameters
            if parameter.location is ParameterLocation.QUERY
        }
        response = operation.response.type
        for scheme in self._schemes.values():
            if matches(scheme, response, arguments.keys(), self._definitions):
                reason = f"responds with an array at `{'.'.join(scheme.items)}`"
                if not scheme.items:
                    reason = "responds with an array"
                if scheme.argument is not None:
                    reason = f"takes `{scheme.argument}` and {reason}"
                return self._with_items(operation, scheme, reason)
        if not self._config.infer:
            return None
        inferred = infer_scheme(response, arguments, self._definitions)
        if inferred is None:
            return None
        return self._with_items(operation, inferred, f"inferred from `{inferred.argument}`")

    def _configured(self, operation: Operation, scheme: PageScheme) -> _Match | None:
        match = self._with_items(operation, scheme, "set in the config")
        if match is None:
            document, source = self._context.document, operation.source
            self._context.diagnostics.warning(
                codes.CONFIG_SCHEME_MISMATCH,
                f"`pagination.operations` of the config sets `{scheme.name}` for "
                f"`{operation.key}`, whose response has no array at `{'.'.join(scheme.items)}`.",
                document.locate(source),
                "Remove the entry, or set a scheme that fits the response.",
            )
        return match

    def _with_items(self, operation: Operation, scheme: PageScheme, reason: str) -> _Match | None:
        item = item_type(operation.response.type, scheme.items, self._definitions)
        return _Match(scheme, item, reason) if item is not None else None
