"""The reference: every resource with its methods, arguments, results and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..compare.surface import Surface, Use
from ..compare.types import written_use
from ..model import Api
from ..plan.plan import Plan, PlannedMethod, PlannedResource
from ..render.describe import error_names, first_sentence, resource_doc
from ..render.literals import plain
from ..render.snippets import Snippets


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """One argument."""

    name: str
    type: str
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method, as the reference shows it."""

    name: str
    dotted: str
    operation: str
    summary: str
    doc: str
    signature: str
    returns: str
    arguments: tuple[ArgumentView, ...]
    errors: tuple[str, ...]
    snippet: str
    full_snippet: str
    answer: str | None
    deprecated: bool
    alias_of: str | None
    source: str
    """The path of its module below the output folder."""
    fields: tuple[str, ...]
    """The names of the result's fields."""


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One resource."""

    dotted: str
    title: str
    doc: str
    methods: tuple[MethodView, ...]
    source: str


class Reference:
    """Makes the views of an SDK."""

    def __init__(self, api: Api, plan: Plan, surface: Surface) -> None:
        self._api = api
        self._plan = plan
        self._surface = surface
        self.snippets = Snippets(api, plan)

    def resources(self) -> Iterator[ResourceView]:
        """Every resource that has methods, in the order of the tree."""
        for resource in self._plan.walk():
            if resource.methods:
                dotted = ".".join(resource.path)
                yield ResourceView(
                    dotted=dotted,
                    title=f"client.{dotted}",
                    doc=plain(resource_doc(resource.doc, resource.path)),
                    methods=tuple(self.method(resource, method) for method in resource.methods),
                    source=self._source(resource),
                )

    def method(self, resource: PlannedResource, method: PlannedMethod) -> MethodView:
        """One method."""
        dotted = ".".join([*resource.path, method.name])
        operation = method.operation
        known = self._surface.methods[dotted]
        docs = {str(a.name): plain(a.doc) for a in method.arguments}
        arguments = tuple(
            ArgumentView(name, written_use(known.arguments[name]), use.required, docs[name])
            for name, use in ((str(a.name), known.arguments[str(a.name)]) for a in method.arguments)
        )
        summary = first_sentence(operation.summary or operation.doc) or f"Calls {operation.key}."
        return MethodView(
            name=str(method.name),
            dotted=dotted,
            operation=operation.key,
            summary=summary,
            doc=plain(operation.doc),
            signature=_signature(dotted, known.positional, arguments),
            returns=method.returns,
            arguments=arguments,
            errors=tuple(error_names(operation)),
            snippet=self.snippets.of(resource, method).code,
            full_snippet=self.snippets.of(resource, method, full=True).code,
            answer=self.snippets.answer(method),
            deprecated=known.deprecated,
            alias_of=known.alias_of,
            source=self._source(resource),
            fields=self.snippets.result_fields(method),
        )

    def _source(self, resource: PlannedResource) -> str:
        folder = "/".join([self._plan.package.replace(".", "/"), *resource.module])
        return f"{folder}/__init__.py" if resource.children else f"{folder}.py"


def _signature(
    dotted: str, positional: tuple[str, ...], arguments: tuple[ArgumentView, ...]
) -> str:
    parts = list(positional)
    keyword = [a for a in arguments if a.name not in positional]
    if keyword:
        parts.append("*")
    parts += [a.name if a.required else f"{a.name}=..." for a in keyword]
    return f"client.{dotted}({', '.join(parts)})"


def fields_of(surface: Surface, name: str) -> dict[str, Use]:
    """The fields of a class, by its dotted name; of a plain type none."""
    found = surface.classes.get(name)
    return dict(found.fields or {}) if found is not None else {}
