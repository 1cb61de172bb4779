"""`_operation_names.py`: the names of operations, for type checkers of tests."""

from __future__ import annotations

from dataclasses import dataclass

from ...plan.plan import Plan
from .layout import Group, lay_out
from .literals import literal


@dataclass(frozen=True, slots=True)
class OperationNamesView:
    """The names of the client and of its operations."""

    client: str
    operations: str
    """A `Literal` of all names, as source text."""


def operation_names_view(plan: Plan) -> OperationNamesView:
    """The methods of all resources."""
    methods = sorted(
        ".".join([*map(str, resource.path), str(method.name)])
        for resource in plan.walk()
        for method in resource.methods
        if not method.operation.websocket
    )
    names = tuple(literal(name) for name in methods)
    return OperationNamesView(
        plan.client, lay_out(Group("Literal[", names, "]"), 0) if names else "str"
    )
