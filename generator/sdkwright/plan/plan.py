"""The plan: the names, modules and signatures of a client, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model import BodyKind, Operation, Webhook
from .arguments import Argument, ArgumentLocation
from .layout.exports import Exports, Former
from .layout.module_contents import PlannedModule
from .naming.lock import NamesLock
from .naming.words import ClassName, Identifier
from .signatures import Signature
from .symbols import ModulePath, Symbol, Symbols


@dataclass(frozen=True, slots=True)
class PlannedMethod:
    """One method of a resource."""

    operation: Operation
    name: Identifier
    rule: str
    reason: str
    arguments: tuple[Argument, ...]
    params: Symbol
    """The argument set, a `TypedDict`."""
    signature: Signature
    needs_renaming: bool
    """Whether keys inside the arguments have other names on the wire."""
    content: BodyKind | None = None
    """The only kind of body that the method sends, if the operation accepts several."""
    errors: tuple[tuple[str, Symbol], ...] = ()
    """The classes of the bodies of errors, by status."""
    alias_of: str | None = None
    """The dotted name of the method that this is an additional name of."""
    renamed_to: str | None = None
    """The dotted name of the method that this is a former name of."""

    @property
    def path_arguments(self) -> tuple[Argument, ...]:
        """The path arguments in the order of the path."""
        return tuple(a for a in self.arguments if a.location is ArgumentLocation.PATH)

    @property
    def path_signature(self) -> str:
        """Positional and path arguments as in a signature: `event_id,*,assistant_id`."""
        positional = [str(a.name) for a in self.signature.positional]
        keyword = [
            str(a.name) for a in self.signature.keyword if a.location is ArgumentLocation.PATH
        ]
        return ",".join([*positional, "*", *keyword] if keyword else positional)


@dataclass(frozen=True, slots=True)
class PlannedResource:
    """A resource with its methods and the resources below it."""

    path: tuple[Identifier, ...]
    class_name: ClassName
    module: ModulePath
    doc: str | None
    methods: tuple[PlannedMethod, ...]
    children: tuple[PlannedResource, ...]


@dataclass(frozen=True, slots=True)
class PlannedWebhook:
    """A webhook with the class of its payload; None if the payload has no class."""

    webhook: Webhook
    symbol: Symbol | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that the later stages need in addition to the model."""

    package: str
    project: str
    version: str
    client: ClassName
    environment: str
    base_url: str
    resources: tuple[PlannedResource, ...]
    symbols: Symbols
    modules: tuple[PlannedModule, ...]
    exports: Exports
    former: Former
    webhooks: tuple[PlannedWebhook, ...]
    lock: NamesLock
    """The names lock with the names of this plan added."""
    custom: Mapping[ModulePath, frozenset[str]] = field(default_factory=dict)
    """Hand-written modules under `resources/` with the classes that each defines."""

    def address(self, symbol: Symbol) -> str:
        """The address from which the runtime imports a class: a package if one exports it."""
        package = symbol.module[:-1]
        is_exported = self.exports.get(package, {}).get(symbol.name) == symbol.module
        return f"{'.'.join(package if is_exported else symbol.module)}:{symbol.name}"

    def served_from(self, resource: PlannedResource, class_name: str) -> ModulePath:
        """The module of a resource class: a hand-written module that extends it, if there is one."""
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
