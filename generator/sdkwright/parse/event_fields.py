"""The fields by which events are told apart, so that a comparison narrows an event's type.

An event whose type was read has it: the document may call the field optional, but no event is
recognised without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import replace

from ..model import (
    Definition,
    EnumType,
    Field,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Type,
    Webhook,
)

_NO_TYPE = "Stays empty: this event is sent without a type."


def sharpen_event_fields(
    definitions: MutableMapping[SchemaId, Definition],
    webhooks: Iterable[Webhook],
    usual_paths: Iterable[str],
    prefixes: Mapping[str, str],
) -> None:
    """Make the event type of every webhook's body as certain as recognising it is."""
    paths = [tuple(text.split(".")) for text in usual_paths]
    for webhook in webhooks:
        if webhook.event_types:
            _require(definitions, webhook.type, webhook.event_path)
            continue
        for path in paths:
            owner = _owner(definitions, webhook.type, path)
            if owner is None:
                continue
            if webhook.name in prefixes and _name_values(definitions, owner, path[-1]):
                _require(definitions, webhook.type, path)
            elif webhook.name not in prefixes:
                # It is recognised by the keys of the object that others have their type in.
                _require(definitions, webhook.type, path[:-1])
                _add_empty(definitions, owner, path[-1])
            break


def _object(definitions: Mapping[SchemaId, Definition], target: Type) -> SchemaId | None:
    """The definition of an object type."""
    seen: set[SchemaId] = set()
    while isinstance(target, Ref) and target.id in definitions and target.id not in seen:
        seen.add(target.id)
        inner = definitions[target.id].type
        if isinstance(inner, ObjectType):
            return target.id
        target = inner
    return None


def _fields(definition: Definition) -> tuple[Field, ...]:
    assert isinstance(definition.type, ObjectType)
    return definition.type.fields


def _with_fields(definition: Definition, fields: tuple[Field, ...]) -> Definition:
    assert isinstance(definition.type, ObjectType)
    return replace(definition, type=replace(definition.type, fields=fields))


def _owner(
    definitions: Mapping[SchemaId, Definition], start: Type, path: tuple[str, ...]
) -> SchemaId | None:
    """The object that the last step of a path is a field of."""
    at = _object(definitions, start)
    for name in path[:-1]:
        if at is None:
            return None
        field = next((f for f in _fields(definitions[at]) if f.wire_name == name), None)
        at = _object(definitions, field.type) if field is not None else None
    return at


def _require(
    definitions: MutableMapping[SchemaId, Definition], start: Type, path: tuple[str, ...]
) -> None:
    at = _object(definitions, start)
    for name in path:
        if at is None:
            return
        fields = tuple(
            replace(field, required=True, nullable=False) if field.wire_name == name else field
            for field in _fields(definitions[at])
        )
        definitions[at] = _with_fields(definitions[at], fields)
        inner = next((field.type for field in fields if field.wire_name == name), None)
        at = _object(definitions, inner) if inner is not None else None


def _name_values(
    definitions: MutableMapping[SchemaId, Definition], owner: SchemaId, name: str
) -> bool:
    """Take the document's example of an open event type as the value that is known of it."""
    known = next((f for f in _fields(definitions[owner]) if f.wire_name == name), None)
    if known is None or known.example is None or not isinstance(known.type, Primitive):
        return False
    value = json.loads(known.example.json)
    if known.type.kind is not PrimitiveKind.STRING or not isinstance(value, str):
        return False
    fields = tuple(
        replace(field, type=EnumType((value,))) if field is known else field
        for field in _fields(definitions[owner])
    )
    definitions[owner] = _with_fields(definitions[owner], fields)
    return True


def _add_empty(
    definitions: MutableMapping[SchemaId, Definition], owner: SchemaId, name: str
) -> None:
    fields = _fields(definitions[owner])
    if not any(field.wire_name == name for field in fields):
        empty = Field(name, Primitive(PrimitiveKind.NULL), doc=_NO_TYPE)
        definitions[owner] = _with_fields(definitions[owner], (*fields, empty))
