"""Definitions: types with an identity, and how references to them are resolved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .types import Example, Ref, SchemaId, Source, Type, nested
from .use import Use


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object."""

    wire_name: str
    use: Use
    read_only: bool = False
    write_only: bool = False


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object with known properties; only a `Definition` holds one directly.

    `extra` is the type of additional properties, None if the document does not describe them.
    `closed` objects allow no additional properties.
    """

    fields: tuple[Field, ...]
    extra: Type | None = None
    closed: bool = False

    def field(self, wire_name: str) -> Field | None:
        """The field of that name."""
        return next((field for field in self.fields if field.wire_name == wire_name), None)


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
    ERROR = "error"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Origin:
    """The context that gives a definition its name.

    `owner` is the id of a definition for properties, items, values and variants, the key of an
    operation for parameters, bodies, responses and events, and empty for components and webhooks.
    `name` is the name within the owner: of a component, a property, a parameter or a variant.
    """

    kind: OriginKind
    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A type with an identity: every object, and every component of any type."""

    id: SchemaId
    origin: Origin
    type: ObjectType | Type
    source: Source
    doc: str | None = None
    deprecated: bool = False
    example: Example | None = None


def _every_field(_: Field) -> bool:
    return True


class Definitions(Mapping[SchemaId, Definition]):
    """The definitions of an API by id: a view of the mapping that it is made from.

    The type of a definition may be a `Ref` to another one; references are followed to the end. A
    `Ref` is unresolved if its definition is missing, or if it leads back to itself.
    """

    def __init__(self, entries: Mapping[SchemaId, Definition] | None = None) -> None:
        self._entries = {} if entries is None else entries

    def __getitem__(self, key: SchemaId) -> Definition:
        return self._entries[key]

    def __iter__(self) -> Iterator[SchemaId]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"Definitions({self._entries!r})"

    def find(self, type_: Type | ObjectType | None) -> Definition | None:
        """The definition that a reference leads to; None for other types and unresolved ones."""
        found = None
        seen: set[SchemaId] = set()
        while isinstance(type_, Ref):
            found = self._entries.get(type_.id)
            if found is None or type_.id in seen:
                return None
            seen.add(type_.id)
            type_ = found.type
        return found

    def resolve(self, type_: Type | ObjectType) -> Type | ObjectType:
        """The type that a reference leads to; other types and unresolved references as given."""
        found = self.find(type_)
        return type_ if found is None else found.type

    def object_of(self, type_: Type | ObjectType | None) -> ObjectType | None:
        """The object that a type is or refers to."""
        target = self.resolve(type_) if type_ is not None else None
        return target if isinstance(target, ObjectType) else None

    def walk(
        self,
        types: Type | ObjectType | Iterable[Type | ObjectType],
        fields: Callable[[Field], bool] = _every_field,
    ) -> Iterator[Definition]:
        """Every definition that types refer to, directly or not, each once.

        `fields` selects the fields of objects that are followed.
        """
        pending = list(types) if isinstance(types, Iterable) else [types]
        seen: set[SchemaId] = set()
        while pending:
            for key in references(pending.pop(), fields):
                if key in seen or key not in self._entries:
                    continue
                seen.add(key)
                yield self._entries[key]
                pending.append(self._entries[key].type)


def references(
    type_: Type | ObjectType, fields: Callable[[Field], bool] = _every_field
) -> list[SchemaId]:
    """The ids that a type refers to directly, in order and each once."""
    types = [type_] if not isinstance(type_, ObjectType) else []
    if isinstance(type_, ObjectType):
        types += [field.use.type for field in type_.fields if fields(field)]
        types += [type_.extra] if type_.extra is not None else []
    found = (part.id for entry in types for part in nested(entry) if isinstance(part, Ref))
    return list(dict.fromkeys(found))
