"""The reference: every resource with its methods, arguments and results, as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ...model import Api, EnumType, Ref
from ...plan.arguments import Argument
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...surface.surface import Surface, Use
from ...surface.type_text import result_text, type_text
from ..examples.snippets import Snippets
from ..python.docstrings import error_names, first_sentence
from ..python.literals import plain


@dataclass(frozen=True, slots=True)
class ArgumentEntry:
    """One argument."""

    name: str
    type: str
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """One method."""

    name: str
    dotted: str
    operation: str
    summary: str
    doc: str
    signature: str
    returns: str
    arguments: tuple[ArgumentEntry, ...]
    errors: tuple[str, ...]
    snippet: str
    full_snippet: str
    response_example: str | None
    deprecated: bool
    alias_of: str | None


@dataclass(frozen=True, slots=True)
class ResourceEntry:
    """One resource."""

    dotted: str
    title: str
    doc: str
    methods: tuple[MethodEntry, ...]
    source: str
    """The path of the module below the output folder."""


class Reference:
    """Describes the resources and methods of a client."""

    def __init__(self, api: Api, plan: Plan, surface: Surface) -> None:
        self.api = api
        self.plan = plan
        self.surface = surface
        self.snippets = Snippets(api, plan)

    @cached_property
    def resources(self) -> tuple[ResourceEntry, ...]:
        """Every resource that has methods, in the order of the tree."""
        return tuple(self._resource(found) for found in self.plan.walk() if found.methods)

    def _resource(self, resource: PlannedResource) -> ResourceEntry:
        dotted = ".".join(resource.path)
        return ResourceEntry(
            dotted=dotted,
            title=f"client.{dotted}",
            doc=plain(resource.doc),
            methods=tuple(self.method(resource, method) for method in resource.methods),
            source=self._source(resource),
        )

    def method(self, resource: PlannedResource, method: PlannedMethod) -> MethodEntry:
        """One method."""
        dotted = ".".join([*resource.path, method.name])
        operation = method.operation
        known = self.surface.methods[dotted]
        arguments = tuple(
            ArgumentEntry(
                str(a.name),
                self._written(known.arguments[str(a.name)]),
                a.use.required,
                self._doc(a),
            )
            for a in method.arguments
        )
        summary = first_sentence(operation.summary or operation.doc) or f"Call {operation.key}."
        return MethodEntry(
            name=str(method.name),
            dotted=dotted,
            operation=operation.key,
            summary=summary,
            doc=plain(operation.doc),
            signature=_signature(dotted, known.positional, arguments),
            returns=result_text(method.signature.result),
            arguments=arguments,
            errors=tuple(error_names(operation)),
            snippet=self.snippets.of(resource, method),
            full_snippet=self.snippets.of(resource, method, full=True),
            response_example=self.snippets.response_example(method),
            deprecated=known.deprecated,
            alias_of=known.alias_of,
        )

    def program(self, method: MethodEntry) -> str:
        """A complete program around a snippet."""
        path = "from pathlib import Path\n\n" if "Path(" in method.snippet else ""
        start = (
            f"from {self.plan.package} import {self.plan.client}\n\nclient = {self.plan.client}()\n"
        )
        return f"{path}{start}{method.snippet}\n"

    def _written(self, use: Use) -> str:
        """The type of a use; for a class that is an enum, its values."""
        target = use.type
        found = self.surface.classes.get(target.id) if isinstance(target, Ref) else None
        if found is not None and found.target and isinstance(found.target.type, EnumType):
            return type_text(found.target.type, nullable=use.nullable)
        return type_text(use.type, nullable=use.nullable)

    def _doc(self, argument: Argument) -> str:
        """The description of an argument; without one, that of its type."""
        definition = self.api.definitions.find(argument.use.type)
        return plain(argument.use.doc or (definition.doc if definition is not None else None))

    def _source(self, resource: PlannedResource) -> str:
        folder = "/".join([self.plan.package.replace(".", "/"), *resource.module])
        return f"{folder}/__init__.py" if resource.children else f"{folder}.py"


def _signature(
    dotted: str, positional: tuple[str, ...], arguments: tuple[ArgumentEntry, ...]
) -> str:
    parts = list(positional)
    keyword = [a for a in arguments if a.name not in positional]
    if keyword:
        parts.append("*")
    parts += [a.name if a.required else f"{a.name}=..." for a in keyword]
    return f"client.{dotted}({', '.join(parts)})"
