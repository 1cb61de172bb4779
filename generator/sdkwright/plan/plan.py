"""The plan: where everything goes and what it is called. Plain values for `render`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model import BodyKind, Operation, SchemaId, Webhook
from .arguments import Argument, Place
from .names_lock import NamesLock
from .signatures import Signature
from .symbols import ModulePath, PlannedAlias, PlannedDefinition, Symbol, TypeRole
from .words import ClassName, Identifier


@dataclass(frozen=True, slots=True)
class PlannedMethod:
    """One method of a resource."""

    operation: Operation
    name: Identifier
    rule: str
    reason: str
    arguments: tuple[Argument, ...]
    params: Symbol
    """The argument set as a `TypedDict`."""
    signature: Signature
    needs_renaming: bool
    """Whether keys inside the arguments differ from their wire names."""
    content: BodyKind | None = None
    """The one kind of body that this method sends, where the operation takes several."""
    alias_of: str | None = None
    """The dotted name that this method has first, when this is another name of it."""
    renamed_to: str | None = None
    """The dotted name that this method has now, when this is a former name of it."""

    @property
    def path_arguments(self) -> tuple[Argument, ...]:
        """The arguments that are part of the path, in order."""
        return tuple(a for a in self.arguments if a.place is Place.PATH)

    @property
    def set_arguments(self) -> tuple[Argument, ...]:
        """The arguments that `params` describes: all but the last path argument."""
        last = self.path_arguments[-1:]
        return tuple(a for a in self.arguments if a not in last)

    @property
    def path_signature(self) -> str:
        """Positional and path arguments as a signature lists them: `event_id,*,assistant_id`."""
        positional = [str(a.name) for a in self.signature.positional]
        keyword = [str(a.name) for a in self.signature.keyword if a.place is Place.PATH]
        return ",".join([*positional, "*", *keyword] if keyword else positional)


@dataclass(frozen=True, slots=True)
class PlannedResource:
    """A node of the resource tree."""

    path: tuple[Identifier, ...]
    class_name: ClassName
    module: ModulePath
    doc: str | None
    methods: tuple[PlannedMethod, ...]
    children: tuple[PlannedResource, ...]


@dataclass(frozen=True, slots=True)
class PlannedWebhook:
    """A webhook with the class of its payload."""

    webhook: Webhook
    symbol: Symbol | None


@dataclass(frozen=True, slots=True)
class PlannedModule:
    """A module under `types/`: what it defines, in the order in which it must stand."""

    path: ModulePath
    definitions: tuple[PlannedDefinition, ...] = ()
    aliases: tuple[PlannedAlias, ...] = ()
    params: tuple[PlannedMethod, ...] = ()
    """Argument sets."""

    @property
    def names(self) -> tuple[str, ...]:
        """What the module defines, as in its `__all__`."""
        return (
            *(method.params.name for method in self.params),
            *(definition.symbol.name for definition in self.definitions),
            *(alias.symbol.name for alias in self.aliases),
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that `render` needs beside the model."""

    package: str
    project: str
    version: str
    client: ClassName
    environment: str
    base_url: str
    resources: tuple[PlannedResource, ...]
    symbols: Mapping[tuple[SchemaId, TypeRole], PlannedDefinition]
    modules: tuple[PlannedModule, ...]
    exports: Mapping[ModulePath, Mapping[str, ModulePath]]
    """Per package under `types/`: each public name and the module that defines it."""
    former: Mapping[ModulePath, Mapping[str, Symbol]]
    """Per package or module under `types/`: each former name and what it names now."""
    webhooks: tuple[PlannedWebhook, ...]
    lock: NamesLock
    """The names lock with what this plan gives out."""
    custom: Mapping[ModulePath, frozenset[str]] = field(default_factory=dict)
    """Hand-written modules under `resources/`, with the classes that each defines."""

    def address(self, symbol: Symbol) -> str:
        """Where the runtime finds a class: in the package that exports it, or in its own module."""
        package = symbol.module[:-1]
        is_exported = self.exports.get(package, {}).get(symbol.name) == symbol.module
        return f"{'.'.join(package if is_exported else symbol.module)}:{symbol.name}"

    def served_from(self, resource: PlannedResource, class_name: str) -> ModulePath:
        """The module whose class callers get: a hand-written one that extends it, if any does."""
        beside = (*resource.module[:-1], f"{resource.module[-1]}_custom")
        inside = (*resource.module, "_custom")
        for module in (inside, beside):
            if class_name in self.custom.get(module, ()):
                return module
        return resource.module

    def walk(self) -> list[PlannedResource]:
        """Every resource, parents first."""
        found: list[PlannedResource] = []
        pending = list(self.resources)
        while pending:
            resource = pending.pop(0)
            found.append(resource)
            pending[:0] = resource.children
        return found
