"""Types.

A type is not its use: whether a value is required or nullable belongs to the `Use` of the type.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, TypeAlias

SchemaId = NewType("SchemaId", str)
"""Identifies a definition: `file#pointer`, with an empty file for the root document."""

Scalar: TypeAlias = str | int | float | bool | None
"""A JSON scalar: the value of an enum or a default."""


@dataclass(frozen=True, slots=True)
class Source:
    """A location in the document."""

    file: str
    pointer: str


class PrimitiveKind(StrEnum):
    """The kinds of values that have no inner structure."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    BINARY = "binary"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Primitive:
    """A value without inner structure; `format` is the schema's, for example `date-time`."""

    kind: PrimitiveKind
    format: str | None = None


BASE64 = ("base64", "base64url")
"""Formats of strings that are bytes for callers: the values of `contentEncoding`."""


@dataclass(frozen=True, slots=True)
class EnumType:
    """One of a list of scalars, never null. A `const` is an enum of one value."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class ListType:
    """An array."""

    items: Type
    nullable_items: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """An object with arbitrary keys, whose values all have one type."""

    values: Type
    nullable_values: bool = False


@dataclass(frozen=True, slots=True)
class Discriminator:
    """How a variant is selected: maps each value of `property` to the index of the variant."""

    property: str
    mapping: tuple[tuple[Scalar, int], ...]
    other: int | None = None
    """The index of the variant of all other values, -1 if the keys of an object decide."""


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types."""

    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a definition."""

    id: SchemaId


Type: TypeAlias = Primitive | EnumType | ListType | MapType | UnionType | Ref


@dataclass(frozen=True, slots=True)
class Example:
    """A value from the document, as JSON text so that it is immutable."""

    json: str


def nested(type_: Type) -> Iterator[Type]:
    """The type and every type inside it, in order; a `Ref` is given and not followed."""
    yield type_
    match type_:
        case ListType():
            yield from nested(type_.items)
        case MapType():
            yield from nested(type_.values)
        case UnionType():
            for variant in type_.variants:
                yield from nested(variant)
        case _:
            pass


def is_bytes(target: Type) -> bool:
    """Whether a value is bytes for callers, although it is text in JSON."""
    if not isinstance(target, Primitive):
        return False
    is_encoded = target.kind is PrimitiveKind.STRING and target.format in BASE64
    return is_encoded or target.kind is PrimitiveKind.BINARY
