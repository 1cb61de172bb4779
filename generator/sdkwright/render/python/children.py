"""Attributes of a client or a resource that lead to the resources below it."""

from __future__ import annotations

from ...plan.plan import Plan, PlannedResource
from .docstrings import first_sentence
from .imports import Imports
from .literals import docstring, prose
from .views import ChildView


def child_view(
    plan: Plan, imports: Imports, resource: PlannedResource, prefix: str, suffix: str = ""
) -> ChildView:
    """The attribute for a resource; the prefix and suffix of its class choose one of its classes."""
    name = f"{prefix}{resource.class_name}{suffix}"
    module = resource.module if suffix else plan.served_from(resource, name)
    if suffix:
        local = f"{imports.module(module, typing=True)}.{name}"
    else:
        local = imports.local(module, name, typing=True)
    return ChildView(
        name=resource.path[-1],
        class_name=local,
        module=imports.relative(module),
        local=name if local == name else f"{name} as {local}",
        doc=docstring([prose(first_sentence(resource.doc), 8)], 8),
    )
