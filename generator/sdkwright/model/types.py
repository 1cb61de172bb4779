"""Types, and what refers to them.

A type is not its use: whether a value is required or may be null belongs to the `Field`, the
`Parameter` or the list item that uses the type, never to the type.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, TypeAlias

SchemaId = NewType("SchemaId", str)
"""Identifies a definition: `file#pointer`, with an empty file for the root document."""

Scalar: TypeAlias = str | int | float | bool | None
"""A JSON scalar, as an enum or a default may hold it."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where in the document something comes from."""

    file: str
    pointer: str


class PrimitiveKind(StrEnum):
    """The kinds of value that have no inner structure."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    BINARY = "binary"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Primitive:
    """A value without inner structure; `format` is the document's word, for example `date-time`."""

    kind: PrimitiveKind
    format: str | None = None


@dataclass(frozen=True, slots=True)
class EnumType:
    """One of a list of scalars. A `const` is an enum of one value. Never holds null."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class ListType:
    """An array."""

    items: Type
    nullable_items: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """An object whose keys are not known: every value has the same type."""

    values: Type
    nullable_values: bool = False


@dataclass(frozen=True, slots=True)
class Discriminator:
    """How a union is told apart: the value at `property` names the index of the variant."""

    property: str
    mapping: tuple[tuple[Scalar, int], ...]


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types."""

    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Ref:
    """A use of a definition."""

    id: SchemaId


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object."""

    wire_name: str
    type: Type
    required: bool = False
    nullable: bool = False
    doc: str | None = None
    default: Scalar = None
    has_default: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    example: Example | None = None
    limits: tuple[tuple[str, Scalar], ...] = ()
    """Bounds worth telling a reader, as (JSON Schema keyword, value)."""
    source: Source | None = field(default=None, compare=False)
    """Not part of what a field is: two that say the same are the same."""


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object with known properties; only a `Definition` holds one directly.

    `extra` is the type of further properties: None when they are not described.
    """

    fields: tuple[Field, ...]
    extra: Type | None = None
    closed: bool = False


Type: TypeAlias = Primitive | EnumType | ListType | MapType | UnionType | Ref


class OriginKind(StrEnum):
    """What a definition's name is derived from."""

    COMPONENT = "component"
    PROPERTY = "property"
    ITEM = "item"
    VALUE = "value"
    VARIANT = "variant"
    PARAMETER = "parameter"
    BODY = "body"
    RESPONSE = "response"
    EVENT = "event"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Origin:
    """The context that gives a definition its name.

    `owner` is a definition's id for properties, items, values and variants, an operation's key
    for parameters, bodies, answers and events, and empty for components and webhooks. `name` is
    the wire name within the owner: a component, a property, a parameter, a variant's hint.
    """

    kind: OriginKind
    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A type with an identity: every object, and every component whatever its type."""

    id: SchemaId
    origin: Origin
    type: ObjectType | Type
    source: Source
    doc: str | None = None
    deprecated: bool = False
    example: Example | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A value from the document, kept as JSON text so that it stays immutable."""

    json: str
