"""Symbols: a name and the module that defines it. Everything rendered refers to things by these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..model import SchemaId, Type
from .words import ArgumentName, ClassName

ModulePath = tuple[str, ...]
"""A module inside the package: `("types", "ai", "conversation")`."""


class TypeRole(StrEnum):
    """The two shapes in which a definition may be needed."""

    RESPONSE = "model"
    """What answers are parsed into: a pydantic model."""
    REQUEST = "param"
    """What arguments are described by: a `TypedDict`."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A class or alias of the generated package."""

    module: ModulePath
    name: ClassName

    @property
    def address(self) -> str:
        """`types.ai.conversation:Conversation`, relative to the package."""
        return f"{'.'.join(self.module)}:{self.name}"


@dataclass(frozen=True, slots=True)
class FieldName:
    """What a property is called in Python, beside its wire name."""

    wire_name: str
    name: ArgumentName


@dataclass(frozen=True, slots=True)
class PlannedDefinition:
    """A definition in one role: where it goes, and what it and its fields are called."""

    id: SchemaId
    role: TypeRole
    symbol: Symbol
    fields: tuple[FieldName, ...]


@dataclass(frozen=True, slots=True)
class PlannedAlias:
    """A name for a type that has no definition of its own, such as a list that is an answer."""

    symbol: Symbol
    type: Type
    nullable: bool
    doc: str | None
    page: str | None = None
    """The scheme of the page that the name stands for, with `type` as its items."""
