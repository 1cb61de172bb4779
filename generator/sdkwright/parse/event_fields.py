"""The fields that events are recognized by, so that a comparison narrows the type of an event.

An event whose type was read has it: the document may call the field optional, but no event is
recognized without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import replace

from ..model import (
    Definition,
    Definitions,
    EnumType,
    Field,
    ObjectType,
    Primitive,
    PrimitiveKind,
    SchemaId,
    Type,
    Use,
    Webhook,
)

_NO_TYPE = "Stays empty: this event is sent without a type."


def narrow_event_fields(
    entries: MutableMapping[SchemaId, Definition],
    webhooks: Iterable[Webhook],
    event_paths: Iterable[str],
    prefixes: Mapping[str, str],
) -> None:
    """Make the fields that an event is recognized by required and not nullable."""
    fields = _EventFields(entries)
    paths = [tuple(text.split(".")) for text in event_paths]
    for webhook in webhooks:
        if webhook.event_types:
            fields.require(webhook.type, webhook.event_path)
            continue
        for path in paths:
            owner = fields.owner(webhook.type, path)
            if owner is None:
                continue
            if webhook.name in prefixes and fields.narrow_to_example(owner, path[-1]):
                fields.require(webhook.type, path)
            elif webhook.name not in prefixes:
                # It is recognized by the keys of the object that other events have their type in.
                fields.require(webhook.type, path[:-1])
                fields.add_empty(owner, path[-1])
            break


class _EventFields:
    """Replaces fields of the definitions that events refer to."""

    def __init__(self, entries: MutableMapping[SchemaId, Definition]) -> None:
        self._entries = entries
        self._definitions = Definitions(entries)

    def _object(self, type_: Type) -> tuple[SchemaId, ObjectType] | None:
        found = self._definitions.find(type_)
        return (found.id, found.type) if found and isinstance(found.type, ObjectType) else None

    def _set(self, key: SchemaId, target: ObjectType, fields: tuple[Field, ...]) -> None:
        self._entries[key] = replace(self._entries[key], type=replace(target, fields=fields))

    def owner(self, event: Type, path: tuple[str, ...]) -> SchemaId | None:
        """The object that the last name of a path is a field of."""
        found = self._object(event)
        for name in path[:-1]:
            field = found[1].field(name) if found is not None else None
            found = self._object(field.use.type) if field is not None else None
        return found[0] if found is not None else None

    def require(self, event: Type, path: tuple[str, ...]) -> None:
        """Make every field of a path required."""
        found = self._object(event)
        for name in path:
            field = found[1].field(name) if found is not None else None
            if found is None or field is None:
                return
            known = replace(field, use=replace(field.use, required=True, nullable=False))
            self._set(*found, _replaced(found[1], field, known))
            found = self._object(field.use.type)

    def narrow_to_example(self, owner: SchemaId, name: str) -> bool:
        """Take the example of an event type that is any string as its only value."""
        target = self._entries[owner].type
        field = target.field(name) if isinstance(target, ObjectType) else None
        if field is None or field.use.example is None or not _is_string(field.use.type):
            return False
        value = json.loads(field.use.example.json)
        if not isinstance(value, str):
            return False
        known = replace(field, use=replace(field.use, type=EnumType((value,))))
        assert isinstance(target, ObjectType)
        self._set(owner, target, _replaced(target, field, known))
        return True

    def add_empty(self, owner: SchemaId, name: str) -> None:
        """Add a field that is always null."""
        target = self._entries[owner].type
        if isinstance(target, ObjectType) and target.field(name) is None:
            empty = Field(name, Use(Primitive(PrimitiveKind.NULL), doc=_NO_TYPE))
            self._set(owner, target, (*target.fields, empty))


def _replaced(target: ObjectType, old: Field, new: Field) -> tuple[Field, ...]:
    return tuple(new if field is old else field for field in target.fields)


def _is_string(type_: Type) -> bool:
    return isinstance(type_, Primitive) and type_.kind is PrimitiveKind.STRING
