"""Symbols: classes and aliases of the generated package, by name and module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..model import Ref, SchemaId, Type
from .arguments import Argument
from .naming.words import ArgumentName, ClassName

ModulePath = tuple[str, ...]
"""A module inside the package: `("types", "ai", "conversation")`."""
PARAM_SUFFIX = "Param"
"""Ends the name of every definition in the role of a request."""


class TypeRole(StrEnum):
    """The two forms of a definition."""

    RESPONSE = "model"
    """A pydantic model that responses are parsed into."""
    REQUEST = "param"
    """A `TypedDict` for arguments."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A class or alias of the generated package."""

    module: ModulePath
    name: ClassName

    @classmethod
    def parse(cls, address: str) -> Symbol:
        """The symbol at an address."""
        module, _, name = address.partition(":")
        return cls(tuple(module.split(".")), ClassName(name))

    @property
    def address(self) -> str:
        """`types.ai.conversation:Conversation`, relative to the package."""
        return f"{'.'.join(self.module)}:{self.name}"


@dataclass(frozen=True, slots=True)
class PlannedDefinition:
    """A definition in one role, with its symbol."""

    id: SchemaId
    role: TypeRole
    symbol: Symbol
    fields: Mapping[str, ArgumentName]
    """The Python name of each field by wire name."""


@dataclass(frozen=True, slots=True)
class PlannedAlias:
    """An alias of a type without a definition, such as a list that is a response."""

    symbol: Symbol
    type: Type
    nullable: bool
    doc: str | None
    page: str | None = None
    """The name of a page scheme, if the alias is a page with items of `type`."""


@dataclass(frozen=True, slots=True)
class ArgumentSet:
    """A `TypedDict` with the arguments of an operation."""

    symbol: Symbol
    operation: str
    """The key of the operation."""
    arguments: tuple[Argument, ...]


class Symbols(Mapping[tuple[SchemaId, TypeRole], PlannedDefinition]):
    """The planned definitions by id and role."""

    def __init__(self, planned: Mapping[tuple[SchemaId, TypeRole], PlannedDefinition]) -> None:
        self._planned = planned

    def __getitem__(self, key: tuple[SchemaId, TypeRole]) -> PlannedDefinition:
        return self._planned[key]

    def __iter__(self) -> Iterator[tuple[SchemaId, TypeRole]]:
        return iter(self._planned)

    def __len__(self) -> int:
        return len(self._planned)

    def find(self, target: Type | None, role: TypeRole) -> Symbol | None:
        """The symbol of a reference in a role; the model of a response if there is no other.

        None for other types.
        """
        if not isinstance(target, Ref):
            return None
        planned = self.get((target.id, role)) or self.get((target.id, TypeRole.RESPONSE))
        return planned.symbol if planned else None
